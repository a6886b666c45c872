package org.hotline.escalation.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.TicketChange;

/** All clocks of one ticket: what happens to it starts, pauses, meets or cancels them. */
final class TicketClocks {

    private final List<SlaClock> clocks;
    private final List<ClockEvent> events;
    private final SlaCatalogue catalogue;
    private final ClockFacts facts;
    private final List<ClockEvent> learned = new ArrayList<>();
    private boolean touched;

    TicketClocks(Collection<SlaClock> clocks, Collection<ClockEvent> events, SlaCatalogue catalogue, ClockFacts facts) {
        this.clocks = new ArrayList<>(clocks);
        this.events = new ArrayList<>(events);
        this.catalogue = catalogue;
        this.facts = facts;
    }

    void follow(TicketChange change) {
        switch (change.kind()) {
            case OPENED -> start(change, Target.FIRST_RESPONSE, Target.RESOLUTION);
            case BEGUN, REOPENED -> start(change, Target.RESOLUTION);
            case ANSWERED, PAUSED, RESUMED, RESOLVED, CLOSED, WITHDRAWN, RESTORED -> learn(ClockEvent.of(change));
            case OTHER -> {
                // a ticket to remember, no clock to move
            }
        }
    }

    void learn(ClockEvent event) {
        if (remember(event)) {
            clocks.replaceAll(clock -> clock.isSettledBefore(event.at()) ? clock : reckoned(clock, event.at()));
        }
    }

    /** Reckons running clocks anew, for their calendar has changed. */
    void recount(Instant now) {
        clocks.replaceAll(clock -> clock.progress().state() == SlaClock.State.RUNNING ? reckoned(clock, now) : clock);
    }

    /** The clocks, if any of them may have moved. */
    List<SlaClock> moved() {
        return touched ? clocks : List.of();
    }

    List<ClockEvent> learned() {
        return learned;
    }

    private void start(TicketChange change, Target... targets) {
        for (Target target : targets) {
            if (clocks.stream().noneMatch(clock -> clock.isOf(change.ticket().episode(), target))) {
                catalogue
                        .policyFor(change.ticket())
                        .filter(policy -> policy.promised().containsKey(target))
                        .ifPresent(policy -> start(change, target, policy));
            }
        }
    }

    private void start(TicketChange change, Target target, SlaPolicy policy) {
        SlaClock clock =
                SlaClock.start(change.ticket(), target, policy, catalogue.calendar(policy.calendar()), change.at());
        facts.started(clock, change.ticket());
        touched = true;
        clocks.add(events.isEmpty() ? clock : reckoned(clock, change.at()));
    }

    private SlaClock reckoned(SlaClock clock, Instant at) {
        BusinessCalendar calendar = catalogue.calendar(clock.terms().calendar());
        SlaCalculation calculation = new SlaCalculation(clock, events, calendar.hours());
        SlaClock now = clock.at(calculation.progress(), calendar);
        if (!now.equals(clock)) {
            touched = true;
            facts.moved(clock, now, calculation.consumedAt(at), at);
        }
        return now;
    }

    private boolean remember(ClockEvent event) {
        BinaryOperator<ClockEvent> earlier = (a, b) -> a.at().isAfter(b.at()) ? b : a;
        for (int i = 0; i < events.size(); i++) {
            ClockEvent known = events.get(i);
            if (known.isSame(event)) {
                ClockEvent first = earlier.apply(known, event);
                events.set(i, first);
                if (!first.equals(known)) {
                    learned.add(first);
                }
                return !first.equals(known);
            }
        }
        events.add(event);
        learned.add(event);
        return true;
    }
}
