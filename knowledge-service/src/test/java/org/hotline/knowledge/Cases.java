package org.hotline.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.solved.CaseErased;
import org.hotline.event.solved.CaseSolved;
import org.hotline.kit.id.Ids;

/** Solved cases as the ticket-service would publish them. */
public final class Cases {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private Cases() {}

    /** A case of teams in which a word stands everywhere; no articles solved it. */
    public static CaseSolved solved(UUID ticket, int episode, String word, String... teams) {
        return new CaseSolved(
                Ids.next(),
                NOW,
                NOW,
                ticket,
                "HL-000043",
                episode,
                word + " blinking",
                "My " + word + " is blinking all night",
                "Restarted the " + word,
                "en",
                word,
                List.of(),
                Ids.next(),
                List.of(teams));
    }

    public static CaseErased erased(UUID ticket) {
        return new CaseErased(Ids.next(), NOW, NOW, ticket);
    }
}
