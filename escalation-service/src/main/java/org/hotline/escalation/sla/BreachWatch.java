package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.escalation.escalation.Escalator;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.KnownTickets;
import org.hotline.event.escalation.SlaClockBreached;
import org.hotline.kit.event.Events;
import org.hotline.kit.id.Ids;

/** Finds promises that are broken and lets the rules act, in the same transaction and therefore exactly once. */
@ApplicationScoped
public class BreachWatch {

    private static final int BATCH = 200;

    private final Clocks clocks;
    private final KnownTickets tickets;
    private final Escalator escalator;
    private final Events events;
    private final Clock clock;
    private final Duration grace;

    BreachWatch(
            Clocks clocks,
            KnownTickets tickets,
            Escalator escalator,
            Events events,
            Clock clock,
            @ConfigProperty(name = "hotline.sla.grace") Duration grace) {
        this.clocks = clocks;
        this.tickets = tickets;
        this.escalator = escalator;
        this.events = events;
        this.clock = clock;
        this.grace = grace;
    }

    /** @return true when there may be more */
    @Transactional
    public boolean look() {
        Instant now = clock.instant();
        List<SlaClock> broken = clocks.due(now.minus(grace), BATCH);
        if (broken.isEmpty()) {
            return false;
        }
        Map<UUID, KnownTicket> known =
                tickets.hold(broken.stream().map(c -> c.stored().ticketId()).collect(Collectors.toSet()));
        List<SlaClockBreached> facts = new ArrayList<>();
        for (SlaClock one : broken) {
            one.breach();
            SlaClock.Stored breached = one.stored();
            facts.add(new SlaClockBreached(
                    Ids.next(),
                    breached.dueAt(),
                    now,
                    breached.ticketId(),
                    breached.id(),
                    breached.episode(),
                    breached.target().name(),
                    breached.dueAt()));
        }
        clocks.save(broken);
        events.publish(facts);
        for (SlaClock one : broken) {
            KnownTicket ticket = known.get(one.stored().ticketId());
            if (ticket != null) {
                escalator.promiseBroken(ticket, one.stored().target().name(), now);
            }
        }
        return broken.size() == BATCH;
    }
}
