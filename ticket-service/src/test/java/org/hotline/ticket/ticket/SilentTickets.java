package org.hotline.ticket.ticket;

import java.util.List;
import org.hotline.event.ticket.TicketFact;

/** Tickets in which nobody has spoken with the customer in any call. */
public final class SilentTickets {

    static final ConnectedCalls NO_CALLS = new ConnectedCalls(List.of(), List.of(), null);

    static final MergedMessages NOTHING_SINCE = new MergedMessages(List.of(), 0);

    private SilentTickets() {}

    /** The first one is merged into the other. */
    public static List<TicketFact> merge(Ticket ticket, Ticket other, EventTime at) {
        return new LinkedTickets(ticket, other).merge(NO_CALLS, List.of(), at);
    }
}
