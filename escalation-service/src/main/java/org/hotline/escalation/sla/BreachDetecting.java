package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline.escalation.escalation.EscalationTriggering;
import org.hotline.kit.event.Events;

/** Finds breached clocks and lets the rules act, in the same transaction and therefore exactly once. */
@ApplicationScoped
@Transactional
public class BreachDetecting {

    private final DueClocks due;
    private final ClockTable clocks;
    private final EscalationTriggering escalations;
    private final Events events;
    private final Clock clock;

    BreachDetecting(DueClocks due, ClockTable clocks, EscalationTriggering escalations, Events events, Clock clock) {
        this.due = due;
        this.clocks = clocks;
        this.escalations = escalations;
        this.events = events;
        this.clock = clock;
    }

    /** How long there is nothing to do, unless what is promised changes; below zero where it is high time, nothing for ever. */
    public Optional<Duration> untilNext() {
        return due.untilOverdue();
    }

    /** Does one batch, and answers whether there may be more. */
    public boolean look() {
        DueClocks.Claim overdue = due.overdue();
        if (overdue.clocks().isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        ClockFacts facts = new ClockFacts(now);
        List<SlaClock> breached =
                overdue.clocks().stream().map(SlaClock::breached).toList();
        overdue.clocks().forEach(running -> facts.moved(running, running.breached(), Duration.ZERO, now));
        clocks.save(breached);
        events.publish(facts.all());
        escalations.breached(overdue.targets());
        return overdue.more();
    }
}
