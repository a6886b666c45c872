package org.hotline.ticket.due;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.SlaTarget;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.event.escalation.SlaClockMet;
import org.hotline.event.escalation.SlaClockPaused;
import org.hotline.event.escalation.SlaClockResumed;
import org.hotline.event.escalation.SlaClockStarted;
import org.hotline.kit.id.Ids;

/** What the escalation-service tells of promises. */
final class PromisesTold {

    private PromisesTold() {}

    static SlaClockStarted started(UUID ticket, SlaTarget target, Instant from, Instant dueAt) {
        return new SlaClockStarted(
                Ids.next(),
                from,
                from,
                ticket,
                Ids.next(),
                1,
                target,
                from,
                dueAt,
                "standard",
                1,
                "office-hours",
                "first-line",
                SupportLevel.FIRST,
                TicketPriority.NORMAL,
                Channel.EMAIL);
    }

    static SlaClockPaused paused(SlaClockStarted clock, Instant at) {
        return new SlaClockPaused(Ids.next(), at, at, clock.ticketId(), clock.clockId(), 1, clock.target());
    }

    static SlaClockResumed resumed(SlaClockStarted clock, Instant at, Instant dueAt) {
        return new SlaClockResumed(Ids.next(), at, at, clock.ticketId(), clock.clockId(), 1, clock.target(), dueAt);
    }

    static SlaClockMet met(SlaClockStarted clock, Instant at) {
        return new SlaClockMet(Ids.next(), at, at, clock.ticketId(), clock.clockId(), 1, clock.target(), 60);
    }
}
