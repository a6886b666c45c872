package org.hotline.ticket.escalation;

import java.util.UUID;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.ticket.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * An escalation between the queues of two teams, at one of its turns.
 *
 * @param by who made it turn; nobody when it did so by itself
 */
public record EscalationMove(
        UUID ticketId,
        UUID escalationId,
        Turn turn,
        Queue from,
        Queue to,
        @Nullable UUID by,
        EventTime at) {

    /** Where the tickets of a team wait, on a line of support. */
    public record Queue(String team, Level level) {}

    /** Where an escalation got to. */
    public enum Turn {
        /** The ticket waits where it was sent. */
        RAISED,
        /** Somebody there took it. */
        ACCEPTED,
        /** It goes back to where it came from. */
        RETURNED
    }
}
