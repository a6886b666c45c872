package org.hotline.ticket.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.ticket.message.WaitingReplyTable;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDescribing;
import org.hotline.ticket.ticket.TicketDetails;
import org.hotline.ticket.ticket.Tickets;

/** Lets replies out whose time has come. */
@ApplicationScoped
@Transactional
public class ReplySending {

    private static final int AT_A_TIME = 20;

    private final WaitingReplyTable waiting;
    private final Tickets tickets;
    private final TicketDescribing describing;
    private final WaitingReplySender sender;
    private final Clock clock;

    ReplySending(
            WaitingReplyTable waiting,
            Tickets tickets,
            TicketDescribing describing,
            WaitingReplySender sender,
            Clock clock) {
        this.waiting = waiting;
        this.tickets = tickets;
        this.describing = describing;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * Those of some tickets. Another instance that means the same ones waits until they are out, and then finds none.
     *
     * @return whether there may be more
     */
    public boolean sendDue() {
        List<UUID> due = waiting.dueTickets(clock.instant(), AT_A_TIME);
        List<Ticket> held = List.copyOf(tickets.hold(due).values());
        EventTime at = EventTime.now(clock.instant());
        describing.describe(held).forEach(details -> sendDue(details, at));
        return due.size() == AT_A_TIME;
    }

    private void sendDue(TicketDetails details, EventTime at) {
        Instant now = at.occurredAt();
        WaitingReplyTable.WaitingReplyFilter due =
                new WaitingReplyTable.WaitingReplyFilter(details.ticket().id(), null, now, null);
        waiting.list(due, WaitingReplies.MOST).forEach(reply -> sender.send(details, reply, at));
    }
}
