package org.hotline.escalation.sla;

import java.time.Instant;
import java.util.Collection;
import org.hotline.escalation.ticket.ChangeKind;

/** What the customer wrote while it belongs to another ticket, by a split or an undone merge. */
final class ClockAbsences {

    private ClockAbsences() {}

    /** Whether what he wrote at a moment has moved away and is not back, as far as is known. */
    static boolean isAway(Collection<ClockEvent> events, Instant wrote) {
        return events.stream()
                .anyMatch(event -> event.kind() == ChangeKind.MOVED_AWAY
                        && event.at().isAfter(wrote)
                        && !isBack(events, event, wrote));
    }

    /** Whether an event took away what the clock was started for, which is back. */
    static boolean isOver(ClockEvent event, SlaClock clock, Collection<ClockEvent> events) {
        return event.kind() == ChangeKind.MOVED_AWAY && isBack(events, event, clock.startedAt());
    }

    private static boolean isBack(Collection<ClockEvent> events, ClockEvent away, Instant wrote) {
        return events.stream()
                .anyMatch(event -> event.kind() == ChangeKind.MOVED_BACK
                        && event.at().equals(wrote)
                        && event.sequence() > away.sequence());
    }
}
