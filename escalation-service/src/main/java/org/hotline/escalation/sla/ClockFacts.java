package org.hotline.escalation.sla;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hotline.escalation.sla.SlaClock.Progress;
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
        if (isToldBy(before.progress(), progress)) {
            return;
        }
        facts.add(
                switch (progress.state()) {
                    case RUNNING ->
                        new SlaClockResumed(Ids.next(), at, now, ticket, clock, episode, target, progress.dueAt());
                    case PAUSED -> new SlaClockPaused(Ids.next(), at, now, ticket, clock, episode, target);
                    case CANCELLED -> new SlaClockCancelled(Ids.next(), at, now, ticket, clock, episode, target);
                    case MET ->
                        new SlaClockMet(
                                Ids.next(),
                                requireNonNull(progress.metAt()),
                                now,
                                ticket,
                                clock,
                                episode,
                                target,
                                consumed.toSeconds());
                    case BREACHED ->
                        new SlaClockBreached(
                                Ids.next(), progress.dueAt(), now, ticket, clock, episode, target, progress.dueAt());
                });
    }

    /** Whether what was told of it before tells this too: it stands so, since the same moment or until the same one. */
    private static boolean isToldBy(Progress before, Progress after) {
        return before.state() == after.state()
                && switch (after.state()) {
                    case RUNNING, BREACHED -> before.dueAt().equals(after.dueAt());
                    case MET -> Objects.equals(before.metAt(), after.metAt());
                    case PAUSED, CANCELLED -> true;
                };
    }
}
