package org.hotline.kit.test.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A survey: when a customer was asked, and what he said, each time that he said something. */
public final class Surveyed {

    public final UUID id;
    public final int episode;
    public final Instant sentAt;
    /** Who had resolved it, as they stood then. */
    public final Standing resolver;

    public final List<Score> scores = new ArrayList<>();

    @Nullable
    public Instant bouncedAt;

    public Surveyed(UUID id, int episode, Instant sentAt, Standing resolver) {
        this.id = id;
        this.episode = episode;
        this.sentAt = sentAt;
        this.resolver = resolver;
    }

    /** One answer. */
    public record Score(Instant at, int value) {}
}
