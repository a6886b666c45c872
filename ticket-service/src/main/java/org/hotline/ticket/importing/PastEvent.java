package org.hotline.ticket.importing;

import java.time.Instant;
import org.hotline.ticket.ticket.ClosureReason;
import org.hotline.ticket.ticket.Status;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a ticket in another system.
 *
 * @param id what the other system calls it; of the same id the ticket has one
 * @param by who did it, if one of those who worked there: the id of somebody who works here, or any other name
 * @param text what was said
 * @param messageId the name that a mail gave itself
 * @param team key of the team that had the ticket from then on
 * @param operator who had it from then on, named like {@code by}
 * @param reason why it was closed
 * @param traits what it is about from then on
 * @param score what the customer said of the solution, from 1 (bad) to 5 (good)
 * @param thanks whether what the customer said is nothing but thanks, if it is
 */
public record PastEvent(
        String id,
        PastEventKind kind,
        Instant at,
        @Nullable String by,
        @Nullable String text,
        @Nullable String messageId,
        @Nullable String team,
        @Nullable String operator,
        @Nullable Status status,
        @Nullable ClosureReason reason,
        @Nullable PastTraits traits,
        @Nullable Integer score,
        @Nullable Boolean thanks) {

    /** What happened. */
    public enum PastEventKind {
        /** Nothing else than that a team or an operator had it. */
        ASSIGNMENT,
        /** The customer said something. */
        MESSAGE,
        /** The customer was answered, by a machine if nobody did it. */
        REPLY,
        NOTE,
        CLASSIFICATION,
        /** It came to stand somewhere. */
        STATUS,
        ESCALATION,
        RATING
    }

    /** Without what was said. */
    PastEvent bare() {
        return text == null
                ? this
                : new PastEvent(
                        id, kind, at, by, null, messageId, team, operator, status, reason, traits, score, thanks);
    }
}
