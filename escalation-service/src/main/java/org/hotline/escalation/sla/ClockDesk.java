package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hotline.escalation.calendar.CalendarOffice;
import org.hotline.escalation.ticket.KnownTickets;
import org.hotline.kit.security.Caller;

/** Tells how the promises on a ticket stand. */
@ApplicationScoped
public class ClockDesk {

    private final KnownTickets tickets;
    private final Clocks clocks;
    private final CalendarOffice calendars;
    private final Clock clock;

    ClockDesk(KnownTickets tickets, Clocks clocks, CalendarOffice calendars, Clock clock) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * A clock as it stands now.
     *
     * @param consumed business time used
     */
    public record Reading(SlaClock.Stored clock, Duration consumed) {}

    public List<Reading> clocksOf(UUID ticketId, Caller caller) {
        if (tickets.find(ticketId).filter(ticket -> ticket.isVisibleTo(caller)).isEmpty()) {
            throw SlaProblem.ticketNotFound(ticketId);
        }
        return clocks.ofTicket(ticketId).stream()
                .map(one -> new Reading(
                        one.stored(),
                        one.consumedAt(
                                clock.instant(), calendars.named(one.stored().calendar()))))
                .toList();
    }
}
