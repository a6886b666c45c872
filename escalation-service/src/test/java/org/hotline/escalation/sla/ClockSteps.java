package org.hotline.escalation.sla;

import static org.hotline.escalation.sla.TicketLife.T0;
import static org.hotline.escalation.sla.TicketLife.minute;

import java.time.Instant;
import java.util.List;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.jspecify.annotations.Nullable;

/** What happens to a ticket, minute by minute, and what its clocks make of it. */
abstract class ClockSteps {

    final ClockFacts facts = new ClockFacts(T0);
    TicketClocks clocks = new TicketClocks(List.of(), List.of(), PoliciesByPriority.CATALOGUE, facts);
    TicketPriority priority = TicketPriority.NORMAL;

    @Nullable
    Instant waitsSince;

    int episode = 1;
    long sequence;

    void comesBack(long minute) {
        episode++;
        waitsSince = minute(minute);
        happens(ChangeKind.REOPENED, TicketStatus.OPEN, minute);
    }

    void writes(long minute) {
        waitsSince = waitsSince == null ? minute(minute) : waitsSince;
        happens(ChangeKind.OTHER, TicketStatus.OPEN, minute);
    }

    void answers(long minute) {
        waitsSince = null;
        happens(ChangeKind.ANSWERED, TicketStatus.OPEN, minute);
    }

    void becomes(TicketPriority other, long minute) {
        priority = other;
        happens(ChangeKind.CLASSIFIED, TicketStatus.OPEN, minute);
    }

    /** What is overdue is found. */
    void isFoundBroken(long minute) {
        List<SlaClock> found = clocks.moved().stream()
                .map(clock -> clock.isOverdue(minute(minute)) ? clock.breached() : clock)
                .toList();
        clocks = new TicketClocks(found, clocks.learned(), PoliciesByPriority.CATALOGUE, facts);
    }

    void happens(ChangeKind kind, TicketStatus status, long minute) {
        clocks.follow(new TicketChange(
                kind, TicketLife.ticket(status, episode, ++sequence, priority), minute(minute), waitsSince, null));
    }

    /** The newest clock of the target. */
    SlaClock clock(Target target) {
        return clocks.moved().stream()
                .filter(clock -> clock.target() == target)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
