package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.escalation.ticket.KnownTickets;
import org.hotline.kit.security.Caller;

/** Tells how the promises on a ticket stand. */
@ApplicationScoped
public class ClockDesk {

    private final KnownTickets tickets;
    private final Clocks clocks;
    private final Moments moments;
    private final PolicyOffice office;
    private final Clock clock;

    ClockDesk(KnownTickets tickets, Clocks clocks, Moments moments, PolicyOffice office, Clock clock) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.moments = moments;
        this.office = office;
        this.clock = clock;
    }

    /**
     * A clock as it stands now.
     *
     * @param consumed business time used
     */
    public record Reading(SlaClock clock, Duration consumed) {}

    public List<Reading> clocksOf(UUID ticketId, Caller caller) {
        if (tickets.find(ticketId).filter(ticket -> ticket.isVisibleTo(caller)).isEmpty()) {
            throw SlaProblem.ticketNotFound(ticketId);
        }
        Instant now = clock.instant();
        Promises.House house = office.today();
        List<Moment> happened = moments.of(List.of(ticketId)).getOrDefault(ticketId, List.of());
        return clocks.ofTicket(ticketId).stream()
                .map(one -> new Reading(
                        one,
                        new Reckoning(
                                        one,
                                        happened,
                                        house.calendar(one.terms().calendar()).hours())
                                .consumedAt(now)))
                .toList();
    }
}
