package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.escalation.ticket.KnownTicketAccess;
import org.hotline.escalation.ticket.KnownTicketProblem;
import org.hotline.kit.security.Caller;

/** Tells how far the clocks of a ticket have come. */
@ApplicationScoped
@Transactional
public class ClockReading {

    private final KnownTicketAccess tickets;
    private final ClockTable clocks;
    private final ClockEventTable events;
    private final PolicyReading policies;
    private final Clock clock;

    ClockReading(
            KnownTicketAccess tickets, ClockTable clocks, ClockEventTable events, PolicyReading policies, Clock clock) {
        this.tickets = tickets;
        this.clocks = clocks;
        this.events = events;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * A clock as it is now.
     *
     * @param consumed business time used
     */
    public record MeasuredClock(SlaClock clock, Duration consumed) {}

    public List<MeasuredClock> list(UUID ticketId, Caller caller) {
        if (tickets.find(ticketId, caller).isEmpty()) {
            throw KnownTicketProblem.notFound(ticketId);
        }
        Instant now = clock.instant();
        SlaCatalogue catalogue = policies.catalogue();
        List<ClockEvent> happened = events.of(List.of(ticketId)).getOrDefault(ticketId, List.of());
        return clocks.ofTicket(ticketId).stream()
                .map(one -> measured(one, happened, catalogue, now))
                .toList();
    }

    private static MeasuredClock measured(
            SlaClock clock, List<ClockEvent> happened, SlaCatalogue catalogue, Instant now) {
        SlaCalculation calculation = new SlaCalculation(
                clock, happened, catalogue.calendar(clock.terms().calendar()).hours());
        return new MeasuredClock(clock, calculation.consumedAt(now));
    }
}
