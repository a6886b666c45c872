package org.hotline.ticket.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.ticket.ClosureReason;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.TicketTable;
import org.hotline.ticket.ticket.Tickets;
import org.hotline.ticket.timeline.Journal;

/** Closes resolved tickets to whose solution nobody objected in time. */
@ApplicationScoped
@Transactional
public class TicketClosing {

    private static final int AT_A_TIME = 100;

    private final TicketTable due;
    private final Tickets tickets;
    private final Journal journal;
    private final Clock clock;

    TicketClosing(TicketTable due, Tickets tickets, Journal journal, Clock clock) {
        this.due = due;
        this.tickets = tickets;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Closes some of those that are due.
     *
     * @return whether there may be more
     */
    public boolean closeDue() {
        Instant now = clock.instant();
        List<UUID> ids = due.claimDueToClose(now, AT_A_TIME);
        journal.record(
                Actor.SYSTEM,
                tickets.hold(ids).values().stream()
                        .flatMap(ticket -> ticket.close(ClosureReason.SOLVED, EventTime.now(now)).stream())
                        .toList());
        return ids.size() == AT_A_TIME;
    }
}
