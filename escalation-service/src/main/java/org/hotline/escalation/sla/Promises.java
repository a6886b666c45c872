package org.hotline.escalation.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.event.escalation.SlaClockCancelled;
import org.hotline.event.escalation.SlaClockMet;
import org.hotline.event.escalation.SlaClockPaused;
import org.hotline.event.escalation.SlaClockResumed;
import org.hotline.event.escalation.SlaClockStarted;
import org.hotline.kit.id.Ids;

/** All promises on one ticket: what happens to it starts, pauses, meets or cancels its clocks. */
final class Promises {

    private final List<SlaClock> clocks;
    private final House house;
    private final Instant now;
    private final List<EscalationEvent> facts = new ArrayList<>();

    Promises(List<SlaClock> clocks, House house, Instant now) {
        this.clocks = new ArrayList<>(clocks);
        this.house = house;
        this.now = now;
    }

    /** What the promises are read from. */
    interface House {
        Optional<SlaPolicy> policyFor(KnownTicket ticket);

        BusinessCalendar calendar(String name);
    }

    void follow(TicketChange change) {
        KnownTicket ticket = change.ticket();
        switch (change.kind()) {
            case OPENED -> {
                start(ticket, Target.FIRST_RESPONSE, change.at());
                start(ticket, Target.RESOLUTION, change.at());
            }
            case REOPENED -> start(ticket, Target.RESOLUTION, change.at());
            case ANSWERED -> meet(Target.FIRST_RESPONSE, 1, change.at());
            case RESOLVED -> meet(Target.RESOLUTION, ticket.episode(), change.at());
            case PAUSED -> pause(ticket, change.at());
            case RESUMED -> resume(ticket, change.at());
            case CLOSED, WITHDRAWN -> cancel(change.at());
            case OTHER -> {
                // a snapshot to remember, no promise to move
            }
        }
    }

    /** The first human answer came by telephone. */
    void answeredByCall(Instant at) {
        meet(Target.FIRST_RESPONSE, 1, at);
    }

    List<SlaClock> clocks() {
        return clocks;
    }

    List<EscalationEvent> facts() {
        return facts;
    }

    private void start(KnownTicket ticket, Target target, Instant at) {
        if (clocks.stream().anyMatch(clock -> clock.isOf(ticket.episode(), target))) {
            return;
        }
        house.policyFor(ticket)
                .filter(policy -> policy.promised().containsKey(target))
                .ifPresent(policy -> {
                    SlaClock clock = SlaClock.start(
                            ticket.id(), ticket.episode(), target, policy, house.calendar(policy.calendar()), at);
                    clocks.add(clock);
                    facts.add(started(clock.stored(), ticket));
                });
    }

    private SlaClockStarted started(SlaClock.Stored clock, KnownTicket ticket) {
        return new SlaClockStarted(
                Ids.next(),
                clock.startedAt(),
                now,
                clock.ticketId(),
                clock.id(),
                clock.episode(),
                clock.target().name(),
                clock.startedAt(),
                clock.dueAt(),
                clock.policy(),
                clock.policyVersion(),
                clock.calendar(),
                ticket.team(),
                ticket.level().name(),
                ticket.priority(),
                ticket.channel());
    }

    private void meet(Target target, int episode, Instant at) {
        for (SlaClock clock : clocks) {
            if (clock.isOf(episode, target) && clock.meet(at, hours(clock))) {
                SlaClock.Stored met = clock.stored();
                facts.add(new SlaClockMet(
                        Ids.next(),
                        at,
                        now,
                        met.ticketId(),
                        met.id(),
                        met.episode(),
                        met.target().name(),
                        met.consumed().toSeconds()));
            }
        }
    }

    private void pause(KnownTicket ticket, Instant at) {
        boolean pausing = house.policyFor(ticket)
                .map(policy -> policy.pausedBy().contains(ticket.status()))
                .orElse(true);
        for (SlaClock clock : clocks) {
            if (pausing && clock.isOf(ticket.episode(), Target.RESOLUTION) && clock.pause(at, hours(clock))) {
                SlaClock.Stored paused = clock.stored();
                facts.add(new SlaClockPaused(
                        Ids.next(),
                        at,
                        now,
                        paused.ticketId(),
                        paused.id(),
                        paused.episode(),
                        paused.target().name()));
            }
        }
    }

    private void resume(KnownTicket ticket, Instant at) {
        for (SlaClock clock : clocks) {
            if (clock.isOf(ticket.episode(), Target.RESOLUTION) && clock.resume(at, hours(clock))) {
                SlaClock.Stored running = clock.stored();
                facts.add(new SlaClockResumed(
                        Ids.next(),
                        at,
                        now,
                        running.ticketId(),
                        running.id(),
                        running.episode(),
                        running.target().name(),
                        running.dueAt()));
            }
        }
    }

    private void cancel(Instant at) {
        for (SlaClock clock : clocks) {
            if (clock.cancel()) {
                SlaClock.Stored over = clock.stored();
                facts.add(new SlaClockCancelled(
                        Ids.next(),
                        at,
                        now,
                        over.ticketId(),
                        over.id(),
                        over.episode(),
                        over.target().name()));
            }
        }
    }

    private BusinessCalendar hours(SlaClock clock) {
        return house.calendar(clock.stored().calendar());
    }
}
