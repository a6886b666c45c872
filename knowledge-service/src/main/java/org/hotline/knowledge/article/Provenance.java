package org.hotline.knowledge.article;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an article comes from.
 *
 * @param externalId what the system that it was imported from calls it
 * @param fromTicket the solved case that it was made from
 * @param fromEpisode the episode of that case
 * @param translationOf the article that it translates
 */
@Embeddable
public record Provenance(
        @Nullable String externalId,
        @Nullable UUID fromTicket,
        @Nullable Integer fromEpisode,
        @Nullable UUID translationOf) {

    static final Provenance HANDWRITTEN = new Provenance(null, null, null, null);

    public static Provenance external(@Nullable String externalId) {
        return new Provenance(externalId, null, null, null);
    }

    public static Provenance solvedCase(SolvedEpisode solved) {
        return new Provenance(null, solved.ticketId(), solved.episode(), null);
    }

    public static Provenance translation(UUID original) {
        return new Provenance(null, null, null, original);
    }
}
