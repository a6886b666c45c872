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
import org.hotline.escalation.escalation.Escalator.BrokenPromise;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.KnownTickets;
import org.hotline.kit.event.Events;

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
        List<SlaClock> due = clocks.due(now.minus(grace), BATCH);
        if (due.isEmpty()) {
            return false;
        }
        ClockNews news = new ClockNews(now);
        List<SlaClock> broken = due.stream().map(SlaClock::broken).toList();
        for (int i = 0; i < due.size(); i++) {
            news.moved(due.get(i), broken.get(i), Duration.ZERO, now);
        }
        clocks.save(broken);
        events.publish(news.facts());
        escalator.promisesBroken(onTheirTickets(broken));
        return due.size() == BATCH;
    }

    private List<BrokenPromise> onTheirTickets(List<SlaClock> broken) {
        Map<UUID, KnownTicket> known =
                tickets.hold(broken.stream().map(SlaClock::ticketId).collect(Collectors.toSet()));
        List<BrokenPromise> promises = new ArrayList<>();
        for (SlaClock one : broken) {
            KnownTicket ticket = known.get(one.ticketId());
            if (ticket != null) {
                promises.add(new BrokenPromise(ticket, one.target().name()));
            }
        }
        return promises;
    }
}
