package org.hotline.ticket.snoozing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.SnoozedTicket;
import org.hotline.ticket.ticket.TicketTable;
import org.hotline.ticket.ticket.Tickets;
import org.hotline.ticket.timeline.Journal;
import org.hotline.ticket.timeline.TimelineEntry;

/** Puts snoozed tickets back into their queues when their time has come. */
@ApplicationScoped
@Transactional
public class SnoozeEnding {

    private static final int AT_A_TIME = 100;

    private final TicketTable due;
    private final Tickets tickets;
    private final Journal journal;
    private final Clock clock;

    SnoozeEnding(TicketTable due, Tickets tickets, Journal journal, Clock clock) {
        this.due = due;
        this.tickets = tickets;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts back some of those that are due; another instance puts back others.
     *
     * @return whether there may be more
     */
    public boolean endDue() {
        EventTime at = EventTime.now(clock.instant());
        List<UUID> ids = due.claimSnoozedUntil(at.occurredAt(), AT_A_TIME);
        journal.remember(tickets.hold(ids).values().stream()
                .filter(ticket -> new SnoozedTicket(ticket).wake())
                .map(ticket ->
                        TimelineEntry.of(ticket, TimelineEntry.EntryKind.UNSNOOZED, Actor.SYSTEM, null, null, at))
                .toList());
        return ids.size() == AT_A_TIME;
    }
}
