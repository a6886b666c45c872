package org.hotline.door.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a ticket went to a team or somebody of it. */
public record DeskDecision(
        String team,
        @Nullable UUID operator,
        Why reason,
        Came outcome,
        @Nullable String rule,
        @Nullable DecisionGrounds grounds,
        Instant decidedAt) {

    /** For what reason. */
    public enum Why {
        RULE,
        STICKY,
        LEAST_LOADED,
        LONGEST_IDLE
    }

    /** What came of it. */
    public enum Came {
        CHOSEN,
        GIVEN,
        OFFERED,
        ACCEPTED,
        DECLINED,
        EXPIRED,
        WITHDRAWN
    }

    /** How things stood then. */
    public record DecisionGrounds(
            int ring,
            @Nullable Integer languageProficiency,
            @Nullable Integer categoryProficiency,
            int fitting,
            int openTickets) {}
}
