package org.hotline.escalation.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.Target;
import org.hotline.event.Tolerance;

/**
 * The events of a ticket that decide about one of its clocks, as they happened. A resolution that an operator takes back
 * within two minutes was a slip and never was one, as for the figures; and no resolution that we take back ourselves answers
 * what the customer asked. What was promised because of a merge alone was not to be promised once that is taken back.
 */
final class ClockEvents {

    private final List<ClockEvent> events = new ArrayList<>();
    private boolean pointless;

    ClockEvents(SlaClock clock, Collection<ClockEvent> all) {
        for (ClockEvent event : all.stream().sorted(ClockEvent.IN_ORDER).toList()) {
            if (event.kind() == ChangeKind.TAKEN_UP_AGAIN) {
                takeUpAgain(clock, event);
                events.add(event);
            } else if (event.kind() == ChangeKind.SOLVED_AGAIN) {
                pointless |= event.episode() == clock.episode();
            } else {
                events.add(event);
            }
        }
        pointless |= clock.target() == Target.FIRST_RESPONSE
                && clock.episode() > 1
                && isAnsweredBy(events, clock.startedAt());
        events.removeIf(event -> !concerns(event, clock) || ClockAbsences.isOver(event, clock, all));
    }

    /** Adds one that is not known, or that turns out to have been earlier. Answers whether it is news. */
    static boolean remember(List<ClockEvent> events, ClockEvent event) {
        for (int i = 0; i < events.size(); i++) {
            ClockEvent known = events.get(i);
            if (known.isSame(event)) {
                boolean earlier = event.at().isBefore(known.at());
                events.set(i, earlier ? event : known);
                return earlier;
            }
        }
        return events.add(event);
    }

    /** Whether a human had answered the customer by then. */
    static boolean isAnsweredBy(Collection<ClockEvent> events, Instant then) {
        return events.stream()
                .anyMatch(event ->
                        event.kind() == ChangeKind.ANSWERED && !event.at().isAfter(then));
    }

    /** Whether a human answered after one moment and by the other. */
    static boolean isAnsweredBetween(Collection<ClockEvent> events, Instant after, Instant then) {
        return events.stream()
                .anyMatch(event -> event.kind() == ChangeKind.ANSWERED
                        && event.at().isAfter(after)
                        && !event.at().isAfter(then));
    }

    /** Whether an operator takes back at this moment what was resolved by a slip. */
    static boolean isSlip(Collection<ClockEvent> events, Instant at) {
        return events.stream().anyMatch(event -> event.kind() == ChangeKind.RESOLVED && isSlip(event, at));
    }

    /** Whether a resolution was taken back: which one it was shows when all are known, and decides about what came before it. */
    static boolean isAnythingTakenBack(Collection<ClockEvent> events) {
        return events.stream().anyMatch(event -> event.kind() == ChangeKind.TAKEN_UP_AGAIN);
    }

    List<ClockEvent> inOrder() {
        return events;
    }

    /** Whether what was learned later shows that nothing was to be promised when the clock began. */
    boolean arePointless() {
        return pointless;
    }

    private void takeUpAgain(SlaClock clock, ClockEvent again) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).kind() == ChangeKind.RESOLVED) {
                boolean slip = isSlip(events.get(i), again.at());
                pointless |= slip && clock.isOf(again.episode(), Target.RESOLUTION);
                if (slip || clock.target() != Target.RESOLUTION) {
                    events.remove(i);
                }
                return;
            }
        }
    }

    private static boolean isSlip(ClockEvent resolved, Instant takenBack) {
        return !takenBack.isBefore(resolved.at())
                && takenBack.isBefore(resolved.at().plus(Tolerance.SLIP));
    }

    /** What ended or paused an earlier episode is nothing to what was promised since, from whenever the customer waits. */
    private static boolean concerns(ClockEvent event, SlaClock clock) {
        boolean since = event.episode() >= clock.episode();
        if (clock.target() == Target.RESOLUTION) {
            return since && event.kind() != ChangeKind.MOVED_AWAY;
        }
        return clock.isOf(1, Target.FIRST_RESPONSE)
                || (event.at().isAfter(clock.startedAt()) && (since || event.kind() == ChangeKind.ANSWERED));
    }
}
