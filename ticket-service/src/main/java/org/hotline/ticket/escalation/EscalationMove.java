package org.hotline.ticket.escalation;

import java.util.UUID;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.ticket.EventTime;

/** An escalation between two places, at one of its turns. */
public record EscalationMove(UUID ticketId, UUID escalationId, Place from, Place to, EventTime at) {

    /** A team on a line of support. */
    public record Place(String team, Level level) {}
}
