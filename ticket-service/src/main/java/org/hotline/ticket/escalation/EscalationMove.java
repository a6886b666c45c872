package org.hotline.ticket.escalation;

import java.util.UUID;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.ticket.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * An escalation between two places, at one of its turns.
 *
 * @param by who made it turn; nobody when it did so by itself
 */
public record EscalationMove(
        UUID ticketId,
        UUID escalationId,
        Turn turn,
        Place from,
        Place to,
        @Nullable UUID by,
        EventTime at) {

    /** A team on a line of support. */
    public record Place(String team, Level level) {}

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
