package org.hotline.escalation.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hotline.escalation.sla.SlaClock.Progress;
import org.hotline.escalation.sla.SlaClock.State;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.event.SlaTarget;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.event.escalation.SlaClockBreached;
import org.hotline.event.escalation.SlaClockCancelled;
import org.hotline.event.escalation.SlaClockMet;
import org.hotline.event.escalation.SlaClockPaused;
import org.hotline.event.escalation.SlaClockResumed;
import org.hotline.event.escalation.SlaClockStarted;
import org.hotline.kit.id.Ids;

/** What there is to tell about clocks that moved. */
final class ClockFacts {

    private final Instant now;
    private final List<EscalationEvent> facts = new ArrayList<>();

    ClockFacts(Instant now) {
        this.now = now;
    }

    List<EscalationEvent> all() {
        return facts;
    }

    void started(SlaClock clock, KnownTicket ticket) {
        SlaClock.Terms terms = clock.terms();
        facts.add(new SlaClockStarted(
                Ids.next(),
                clock.startedAt(),
                now,
                clock.ticketId(),
                clock.id(),
                clock.episode(),
                clock.target().published(),
                clock.startedAt(),
                clock.progress().dueAt(),
                terms.policy(),
                terms.version(),
                terms.calendar(),
                ticket.team(),
                ticket.level().published(),
                ticket.priority(),
                ticket.channel()));
    }

    /** @param at when what moved it happened */
    void moved(SlaClock before, SlaClock after, Duration consumed, Instant at) {
        UUID ticket = after.ticketId();
        UUID clock = after.id();
        int episode = after.episode();
        SlaTarget target = after.target().published();
        Progress progress = after.progress();
        boolean anew = before.progress().state() != progress.state();
        if (progress.state() == State.RUNNING) {
            if (anew || !before.progress().dueAt().equals(progress.dueAt())) {
                facts.add(new SlaClockResumed(Ids.next(), at, now, ticket, clock, episode, target, progress.dueAt()));
            }
        } else if (anew) {
            facts.add(
                    switch (progress.state()) {
                        case PAUSED -> new SlaClockPaused(Ids.next(), at, now, ticket, clock, episode, target);
                        case CANCELLED -> new SlaClockCancelled(Ids.next(), at, now, ticket, clock, episode, target);
                        case MET ->
                            new SlaClockMet(Ids.next(), at, now, ticket, clock, episode, target, consumed.toSeconds());
                        case BREACHED, RUNNING ->
                            new SlaClockBreached(
                                    Ids.next(),
                                    progress.dueAt(),
                                    now,
                                    ticket,
                                    clock,
                                    episode,
                                    target,
                                    progress.dueAt());
                    });
        }
    }
}
