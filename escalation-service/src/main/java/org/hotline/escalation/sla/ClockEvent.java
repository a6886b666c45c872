package org.hotline.escalation.sla;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.event.TicketStatus;
import org.jspecify.annotations.Nullable;

/**
 * An event in the life of a ticket that starts, stops or ends a clock.
 *
 * @param sequence number of the ticket's fact; 0 for what the channel told
 * @param status status of the ticket from then on; none for what the channel told
 */
record ClockEvent(
        UUID ticketId,
        long sequence,
        ChangeKind kind,
        @Nullable TicketStatus status,
        int episode,
        Instant at) {

    /** As they happened, whenever they were learned. */
    static final Comparator<ClockEvent> IN_ORDER =
            Comparator.comparing(ClockEvent::at).thenComparing(ClockEvent::sequence);

    static ClockEvent of(TicketChange change) {
        return new ClockEvent(
                change.ticket().id(),
                change.ticket().sequence(),
                change.kind(),
                change.ticket().status(),
                change.ticket().episode(),
                change.at());
    }

    /** An operator and the customer could hear each other. */
    static ClockEvent answeredByCall(UUID ticketId, Instant at) {
        return new ClockEvent(ticketId, 0, ChangeKind.ANSWERED, null, 1, at);
    }

    /** What the customer wrote at a moment belonged to another ticket in between. */
    static ClockEvent movedBack(TicketChange change, Instant wrote) {
        ClockEvent now = of(change);
        return new ClockEvent(now.ticketId, now.sequence, ChangeKind.MOVED_BACK, now.status, now.episode, wrote);
    }

    /** Whether it says that the other one is no answer any more, which had come with a merge. */
    boolean takesBack(ClockEvent answer) {
        return answer.kind() == ChangeKind.ANSWERED
                && answer.sequence() > 0
                && answer.sequence() < sequence
                && answer.at().equals(at);
    }

    /** Whether it is about the same fact; of two answered calls the earlier one counts. */
    boolean isSame(ClockEvent other) {
        return sequence == other.sequence && kind == other.kind;
    }
}
