package org.hotline.ticket.escalation.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.event.SupportLevel;
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
import org.hotline.ticket.escalation.EscalationFollowing;
import org.hotline.ticket.escalation.EscalationMove;
import org.hotline.ticket.escalation.EscalationMove.Queue;
import org.hotline.ticket.escalation.EscalationMove.Turn;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.ticket.EventTime;
import org.jspecify.annotations.Nullable;

/** Hands the turns of escalations to their tickets. */
@ApplicationScoped
class EscalationListener implements EventListener<EscalationEvent, EscalationMove> {

    private final EventRouter<EscalationEvent, EscalationMove> router;
    private final EscalationFollowing escalations;

    EscalationListener(EscalationFollowing escalations) {
        this.escalations = escalations;
        this.router = EventRouter.<EscalationEvent, EscalationMove>of(EscalationEvent.class)
                .on(
                        EscalationRaised.class,
                        e -> move(
                                e,
                                e.escalationId(),
                                Turn.RAISED,
                                queue(e.fromTeam(), e.fromLevel()),
                                queue(e.toTeam(), e.toLevel()),
                                e.requestedBy()))
                .on(
                        EscalationAccepted.class,
                        e -> move(
                                e,
                                e.escalationId(),
                                Turn.ACCEPTED,
                                queue(e.fromTeam(), e.fromLevel()),
                                queue(e.toTeam(), e.toLevel()),
                                e.acceptedBy()))
                .on(
                        EscalationDeclined.class,
                        e -> move(
                                e,
                                e.escalationId(),
                                Turn.RETURNED,
                                queue(e.fromTeam(), e.fromLevel()),
                                queue(e.toTeam(), e.toLevel()),
                                e.declinedBy()))
                .on(
                        EscalationHandedBack.class,
                        e -> move(
                                e,
                                e.escalationId(),
                                Turn.RETURNED,
                                queue(e.fromTeam(), e.fromLevel()),
                                queue(e.toTeam(), e.toLevel()),
                                e.handedBackBy()))
                .on(
                        EscalationWithdrawn.class,
                        e -> move(
                                e,
                                e.escalationId(),
                                Turn.RETURNED,
                                queue(e.fromTeam(), e.fromLevel()),
                                queue(e.toTeam(), e.toLevel()),
                                e.withdrawnBy()))
                .ignoring(
                        EscalationCompleted.class,
                        SlaClockStarted.class,
                        SlaClockPaused.class,
                        SlaClockResumed.class,
                        SlaClockMet.class,
                        SlaClockBreached.class,
                        SlaClockCancelled.class)
                .build();
    }

    @Override
    public EventRouter<EscalationEvent, EscalationMove> router() {
        return router;
    }

    @Override
    public void take(List<EscalationMove> moves) {
        escalations.follow(moves);
    }

    private static EscalationMove move(
            EscalationEvent event, UUID escalationId, Turn turn, Queue from, Queue to, @Nullable UUID by) {
        EventTime at = new EventTime(event.occurredAt(), event.recordedAt());
        return new EscalationMove(event.ticketId(), escalationId, turn, from, to, by, at);
    }

    private static Queue queue(String team, SupportLevel level) {
        return new Queue(team, Level.of(level));
    }
}
