package org.hotline.ticket.snoozing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.BiPredicate;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.SnoozedTicket;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;
import org.hotline.ticket.timeline.Journal;
import org.hotline.ticket.timeline.TimelineEntry;
import org.hotline.ticket.timeline.TimelineEntry.EntryKind;
import org.jspecify.annotations.Nullable;

/** Leaves tickets out of their queues until a moment, and takes them back before. The world is not told: nothing that was promised waits. */
@ApplicationScoped
@Transactional
public class TicketSnoozing {

    private final TicketChanging changes;
    private final Journal journal;

    TicketSnoozing(TicketChanging changes, Journal journal) {
        this.changes = changes;
        this.journal = journal;
    }

    public TicketDetails snooze(TicketCommand command, Instant until) {
        return change(command, EntryKind.SNOOZED, until.toString(), (ticket, now) -> ticket.snooze(until, now));
    }

    public TicketDetails unsnooze(TicketCommand command) {
        return change(command, EntryKind.UNSNOOZED, null, (ticket, now) -> ticket.wake());
    }

    private TicketDetails change(
            TicketCommand command, EntryKind kind, @Nullable String cause, BiPredicate<SnoozedTicket, Instant> change) {
        Ticket ticket = changes.hold(command);
        EventTime at = changes.now();
        if (change.test(new SnoozedTicket(ticket), at.occurredAt())) {
            Actor by = Actor.operator(command.caller().id());
            journal.remember(List.of(TimelineEntry.of(ticket, kind, by, cause, null, at)));
            changes.record(List.of(), command.caller()); // no facts, but a new version
        }
        return changes.describe(ticket);
    }
}
