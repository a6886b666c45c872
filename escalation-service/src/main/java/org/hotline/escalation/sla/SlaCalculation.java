package org.hotline.escalation.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hotline.escalation.calendar.BusinessHours;
import org.hotline.escalation.calendar.Interval;
import org.hotline.escalation.sla.SlaClock.Progress;
import org.hotline.escalation.sla.SlaClock.State;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.Target;
import org.jspecify.annotations.Nullable;

/**
 * How far a clock has come after everything that happened to its ticket: the same whatever the order in which it was learned.
 *
 * <p>A clock that is overdue neither pauses nor ends: it waits to be found broken, so that no merge launders a breach.
 */
final class SlaCalculation {

    private final SlaClock clock;
    private final BusinessHours hours;
    private final List<Interval> pauses = new ArrayList<>();
    private State state = State.RUNNING;
    private boolean withdrawn;
    private Instant dueAt;
    private @Nullable Instant stoppedAt;
    private @Nullable Instant metAt;

    SlaCalculation(SlaClock clock, Collection<ClockEvent> events, BusinessHours hours) {
        this.clock = clock;
        this.hours = hours;
        this.dueAt = hours.dueAtLast(clock.startedAt(), clock.terms().promised(), List.of());
        ClockEvents standing = new ClockEvents(clock, events);
        if (standing.arePointless()) {
            stop(State.CANCELLED, clock.startedAt());
        } else {
            standing.inOrder().forEach(this::follow);
        }
    }

    Progress progress() {
        Instant stated = clock.progress().breachedAt();
        if (state == State.RUNNING && stated != null && !dueAt.isAfter(stated)) {
            return new Progress(State.BREACHED, dueAt, null, metAt, dueAt);
        }
        return new Progress(state, dueAt, stoppedAt, metAt, null);
    }

    /** Business time used up to an instant, or to the end. */
    Duration consumedAt(Instant now) {
        Instant end = now;
        if (metAt != null) {
            end = metAt;
        } else if (stoppedAt != null) {
            end = stoppedAt;
        }
        return hours.between(clock.startedAt(), end, pauses);
    }

    private void follow(ClockEvent event) {
        if (state == State.MET || (state == State.CANCELLED && !(withdrawn && event.kind() == ChangeKind.RESTORED))) {
            return;
        }
        boolean overdue = state == State.RUNNING && event.at().isAfter(dueAt);
        if (event.kind() == clock.target().metBy()) {
            meet(event.at(), overdue);
        } else if (!overdue) {
            move(event);
        }
    }

    private void move(ClockEvent event) {
        switch (event.kind()) {
            case PAUSED, RESUMED, RESTORED, TAKEN_UP_AGAIN -> {
                if (isWaiting(event)) {
                    stop(State.PAUSED, event.at());
                } else {
                    goOn(event.at());
                }
            }
            case CLOSED, RESOLVED -> stop(State.CANCELLED, event.at());
            case WITHDRAWN -> {
                withdrawn = true;
                stop(State.CANCELLED, event.at());
            }
            case MOVED_AWAY -> {
                if (clock.target() == Target.NEXT_RESPONSE) {
                    stop(State.CANCELLED, event.at());
                }
            }
            case OPENED,
                    BEGUN,
                    CALLED,
                    REOPENED,
                    SOLVED_AGAIN,
                    CLASSIFIED,
                    ASKED,
                    MOVED_BACK,
                    PARTED,
                    ANSWERED,
                    ANSWER_WENT_BACK,
                    OTHER -> {
                // starts another clock, or none
            }
        }
    }

    private boolean isWaiting(ClockEvent event) {
        return clock.target() == Target.RESOLUTION
                && event.status() != null
                && clock.terms().pausedBy().contains(event.status());
    }

    private void meet(Instant at, boolean overdue) {
        if (metAt != null) {
            return;
        }
        metAt = at;
        if (!overdue) {
            goOn(at);
            state = State.MET;
        }
    }

    private void stop(State how, Instant at) {
        if (stoppedAt == null) {
            stoppedAt = at;
        }
        state = how;
    }

    private void goOn(Instant at) {
        if (stoppedAt != null) {
            pauses.add(new Interval(stoppedAt, at));
            stoppedAt = null;
            dueAt = hours.dueAtLast(clock.startedAt(), clock.terms().promised(), pauses);
        }
        state = State.RUNNING;
        withdrawn = false;
    }
}
