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
import org.hotline.escalation.escalation.Warden;
import org.hotline.escalation.rule.EscalationRule;
import org.hotline.escalation.rule.RuleOffice;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.KnownTickets;
import org.hotline.kit.event.Events;

/** Finds promises that are broken and lets the rules act, in the same transaction and therefore exactly once. */
@ApplicationScoped
public class BreachWatch {

    private static final int BATCH = 200;

    private final Clocks clocks;
    private final KnownTickets tickets;
    private final RuleOffice rules;
    private final Warden warden;
    private final Events events;
    private final Clock clock;
    private final Duration grace;

    BreachWatch(
            Clocks clocks,
            KnownTickets tickets,
            RuleOffice rules,
            Warden warden,
            Events events,
            Clock clock,
            @ConfigProperty(name = "hotline.sla.grace") Duration grace) {
        this.clocks = clocks;
        this.tickets = tickets;
        this.rules = rules;
        this.warden = warden;
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
        warden.broken(promises(broken));
        return due.size() == BATCH;
    }

    /**
     * Lets the rules act that do not wait for a promise to be broken; each looks at each clock once.
     *
     * @return true when there may be more
     */
    @Transactional
    public boolean lookAhead() {
        Instant now = clock.instant();
        boolean more = false;
        for (EscalationRule rule : rules.today().early()) {
            List<SlaClock> soon = clocks.dueSoon(rule, now, BATCH);
            if (!soon.isEmpty()) {
                clocks.looked(rule, soon);
                warden.atRisk(promises(soon), rule);
                more |= soon.size() == BATCH;
            }
        }
        return more;
    }

    private List<Warden.Promise> promises(List<SlaClock> held) {
        Map<UUID, KnownTicket> known =
                tickets.hold(held.stream().map(SlaClock::ticketId).collect(Collectors.toSet()));
        List<Warden.Promise> promises = new ArrayList<>();
        for (SlaClock one : held) {
            KnownTicket ticket = known.get(one.ticketId());
            if (ticket != null) {
                promises.add(new Warden.Promise(ticket, one.target().name()));
            }
        }
        return promises;
    }
}
