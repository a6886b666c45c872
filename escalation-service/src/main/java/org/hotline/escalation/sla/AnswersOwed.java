package org.hotline.escalation.sla;

import java.time.Instant;
import java.util.Collection;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.TicketChange;

/** From when answers are owed to what is left in a ticket that another one takes something from. */
final class AnswersOwed {

    private AnswersOwed() {}

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
