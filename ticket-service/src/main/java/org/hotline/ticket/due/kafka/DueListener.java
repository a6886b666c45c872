package org.hotline.ticket.due.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.SlaTarget;
import org.hotline.event.escalation.EscalationAccepted;
import org.hotline.event.escalation.EscalationCompleted;
import org.hotline.event.escalation.EscalationDeclined;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.event.escalation.EscalationHandedBack;
import org.hotline.event.escalation.EscalationRaised;
import org.hotline.event.escalation.EscalationWithdrawn;
import org.hotline.event.escalation.SlaClockBreached;
import org.hotline.event.escalation.SlaClockCancelled;
import org.hotline.event.escalation.SlaClockMet;
import org.hotline.event.escalation.SlaClockPaused;
import org.hotline.event.escalation.SlaClockResumed;
import org.hotline.event.escalation.SlaClockStarted;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.event.EventRouter;
import org.hotline.ticket.due.DueFollowing;
import org.hotline.ticket.ticket.DueChange;
import org.hotline.ticket.ticket.DueTarget;
import org.jspecify.annotations.Nullable;

/** Picks from what happens to promises by when tickets are due. What is broken stays due until it is settled. */
@ApplicationScoped
class DueListener implements EventListener<EscalationEvent, DueChange> {

    private final EventRouter<EscalationEvent, DueChange> router;
    private final DueFollowing dues;

    DueListener(DueFollowing dues) {
        this.dues = dues;
        this.router = EventRouter.<EscalationEvent, DueChange>of(EscalationEvent.class)
                .onEach(SlaClockStarted.class, e -> change(e.ticketId(), e.target(), e.startedAt(), e.dueAt()))
                .onEach(SlaClockResumed.class, e -> change(e.ticketId(), e.target(), null, e.dueAt()))
                .onEach(SlaClockPaused.class, e -> change(e.ticketId(), e.target(), null, null))
                .onEach(SlaClockMet.class, e -> change(e.ticketId(), e.target(), null, null))
                .onEach(SlaClockCancelled.class, e -> change(e.ticketId(), e.target(), null, null))
                .ignoring(
                        SlaClockBreached.class,
                        EscalationRaised.class,
                        EscalationAccepted.class,
                        EscalationDeclined.class,
                        EscalationHandedBack.class,
                        EscalationWithdrawn.class,
                        EscalationCompleted.class)
                .build();
    }

    @Override
    public EventRouter<EscalationEvent, DueChange> router() {
        return router;
    }

    @Override
    public String name() {
        return "escalation-events-due";
    }

    @Override
    public void take(List<DueChange> changes) {
        dues.follow(changes);
    }

    /** A target that only newer writers know is none of ours. */
    private static List<DueChange> change(
            UUID ticket, SlaTarget target, @Nullable Instant askedAt, @Nullable Instant dueAt) {
        return switch (target) {
            case FIRST_RESPONSE, NEXT_RESPONSE, RESOLUTION ->
                List.of(new DueChange(ticket, DueTarget.valueOf(target.name()), askedAt, dueAt));
            case UNKNOWN -> List.of();
        };
    }
}
