package org.hotline.escalation.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.hotline.escalation.calendar.NamedCalendar;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.TicketChange;

/** All promises on one ticket: what happens to it starts, pauses, meets or cancels its clocks. */
final class Promises {

    private final List<SlaClock> clocks;
    private final List<Moment> moments;
    private final House house;
    private final ClockNews news;
    private final List<Moment> learned = new ArrayList<>();
    private boolean touched;

    Promises(Collection<SlaClock> clocks, Collection<Moment> moments, House house, ClockNews news) {
        this.clocks = new ArrayList<>(clocks);
        this.moments = new ArrayList<>(moments);
        this.house = house;
        this.news = news;
    }

    /** What the promises are read from. */
    interface House {

        Optional<SlaPolicy> policyFor(KnownTicket ticket);

        NamedCalendar calendar(String name);
    }

    void follow(TicketChange change) {
        switch (change.kind()) {
            case OPENED -> start(change, Target.FIRST_RESPONSE, Target.RESOLUTION);
            case BEGUN, REOPENED -> start(change, Target.RESOLUTION);
            case ANSWERED, PAUSED, RESUMED, RESOLVED, CLOSED, WITHDRAWN, RESTORED -> learn(Moment.of(change));
            case OTHER -> {
                // a snapshot to remember, no promise to move
            }
        }
    }

    void learn(Moment moment) {
        if (remember(moment)) {
            clocks.replaceAll(clock -> clock.isSettledBefore(moment.at()) ? clock : reckoned(clock, moment.at()));
        }
    }

    /** Reckons running clocks anew, for their calendar has changed. */
    void recount(Instant now) {
        clocks.replaceAll(clock -> clock.stand().state() == SlaClock.State.RUNNING ? reckoned(clock, now) : clock);
    }

    /** The clocks, if any of them may have moved. */
    List<SlaClock> moved() {
        return touched ? clocks : List.of();
    }

    List<Moment> learned() {
        return learned;
    }

    private void start(TicketChange change, Target... targets) {
        for (Target target : targets) {
            if (clocks.stream().noneMatch(clock -> clock.isOf(change.ticket().episode(), target))) {
                house.policyFor(change.ticket())
                        .filter(policy -> policy.promised().containsKey(target))
                        .ifPresent(policy -> start(change, target, policy));
            }
        }
    }

    private void start(TicketChange change, Target target, SlaPolicy policy) {
        SlaClock clock =
                SlaClock.start(change.ticket(), target, policy, house.calendar(policy.calendar()), change.at());
        news.started(clock, change.ticket());
        touched = true;
        clocks.add(moments.isEmpty() ? clock : reckoned(clock, change.at()));
    }

    private SlaClock reckoned(SlaClock clock, Instant at) {
        NamedCalendar calendar = house.calendar(clock.terms().calendar());
        Reckoning reckoning = new Reckoning(clock, moments, calendar.hours());
        SlaClock now = clock.standing(reckoning.stand(), calendar);
        if (!now.equals(clock)) {
            touched = true;
            news.moved(clock, now, reckoning.consumedAt(at), at);
        }
        return now;
    }

    private boolean remember(Moment moment) {
        BinaryOperator<Moment> earlier = (a, b) -> a.at().isAfter(b.at()) ? b : a;
        for (int i = 0; i < moments.size(); i++) {
            Moment known = moments.get(i);
            if (known.isSame(moment)) {
                Moment first = earlier.apply(known, moment);
                moments.set(i, first);
                if (!first.equals(known)) {
                    learned.add(first);
                }
                return !first.equals(known);
            }
        }
        moments.add(moment);
        learned.add(moment);
        return true;
    }
}
