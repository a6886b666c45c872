package org.hotline.ticket.ticket;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.event.ticket.TicketFact;
import org.jspecify.annotations.Nullable;

/** A ticket as it comes out of its team's queue, and goes back there. */
public record QueuedTicket(Ticket ticket) {

    private static final Set<Status> WAITING = EnumSet.of(Status.NEW, Status.OPEN);

    /** Whether it waits in a team's queue, for whoever of the team is free. */
    public boolean waitsIn(String team) {
        Assignment assignment = ticket.assignment();
        boolean free = assignment.operator() == null && assignment.snoozedUntil() == null;
        return free && assignment.team().equals(team) && WAITING.contains(ticket.status());
    }

    /** Is taken by an operator of its team who begins to work on it, if nobody has it. */
    public List<TicketFact> takeIfFree(UUID operator, String team, EventTime at) {
        Assignment assignment = ticket.assignment();
        boolean free = assignment.operator() == null && assignment.team().equals(team);
        return free && ticket.status().isUnsolved() ? hand(operator, at) : List.of();
    }

    /** Nobody has it any more; its team keeps it. */
    public List<TicketFact> putBack(EventTime at) {
        return hand(null, at);
    }

    private List<TicketFact> hand(@Nullable UUID operator, EventTime at) {
        Assignment now = ticket.assignment();
        return ticket.assign(new TicketTarget(now.team(), now.level(), operator), AssignmentCause.MANUAL, null, at);
    }
}
