package org.hotline.escalation.sla;

import java.time.Instant;
import java.util.Collection;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.TicketChange;

/** Which promise of an answer holds for what is unanswered, and from when where another ticket takes something away. */
final class AnswersOwed {

    private AnswersOwed() {}

    /** Whether what is promised is still to be done, in time or not. */
    static boolean isOwed(SlaClock clock) {
        return clock.progress().metAt() == null && !clock.isCancelled();
    }

    /** Whether a clock is the promise of an answer to what is unanswered since then; one that is broken is not made again. */
    static boolean isFor(SlaClock clock, Instant since) {
        return clock.isOpen() || (isOwed(clock) && !since.isAfter(clock.startedAt()));
    }

    /** A target is promised once in an episode; an answer as often as the customer waits for one. */
    static boolean isSame(SlaClock clock, int episode, Target target, Instant from) {
        return clock.isOf(episode, target)
                && (target != Target.NEXT_RESPONSE || clock.startedAt().equals(from));
    }

    /** From when an open clock counts; the others, and those that what is left says nothing about, from when they do. */
    static Instant from(SlaClock clock, TicketChange change, Collection<ClockEvent> events) {
        if (!clock.isOpen() || clock.target() == Target.RESOLUTION) {
            return clock.startedAt();
        }
        Instant since = change.unansweredSince();
        if (clock.target() == Target.FIRST_RESPONSE && clock.episode() == 1) {
            Instant created = change.ticket().createdAt();
            return since != null && since.isBefore(created) ? since : created;
        }
        if (since == null || ClockEvents.isAnsweredBetween(events, since, change.at())) {
            return clock.startedAt();
        }
        return since;
    }
}
