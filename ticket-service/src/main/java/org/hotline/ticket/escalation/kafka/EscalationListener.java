package org.hotline.ticket.escalation.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
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
import org.hotline.kit.event.ActingRouter;
import org.hotline.kit.event.PlainEventListener;
import org.hotline.ticket.escalation.EscalatedTickets;
import org.hotline.ticket.escalation.EscalationMove;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.ticket.EventTime;

/** Hands the turns of escalations to their tickets. */
@ApplicationScoped
class EscalationListener implements PlainEventListener<EscalationEvent> {

    private final ActingRouter<EscalationEvent> router;

    EscalationListener(EscalatedTickets tickets) {
        this.router = ActingRouter.of(EscalationEvent.class)
                .on(
                        EscalationRaised.class,
                        e -> tickets.raised(
                                move(
                                        e,
                                        e.escalationId(),
                                        place(e.fromTeam(), e.fromLevel()),
                                        place(e.toTeam(), e.toLevel())),
                                e.requestedBy()))
                .on(
                        EscalationAccepted.class,
                        e -> tickets.accepted(
                                move(
                                        e,
                                        e.escalationId(),
                                        place(e.fromTeam(), e.fromLevel()),
                                        place(e.toTeam(), e.toLevel())),
                                e.acceptedBy()))
                .on(
                        EscalationDeclined.class,
                        e -> tickets.returned(
                                move(
                                        e,
                                        e.escalationId(),
                                        place(e.fromTeam(), e.fromLevel()),
                                        place(e.toTeam(), e.toLevel())),
                                e.declinedBy()))
                .on(
                        EscalationHandedBack.class,
                        e -> tickets.returned(
                                move(
                                        e,
                                        e.escalationId(),
                                        place(e.fromTeam(), e.fromLevel()),
                                        place(e.toTeam(), e.toLevel())),
                                e.handedBackBy()))
                .on(
                        EscalationWithdrawn.class,
                        e -> tickets.returned(
                                move(
                                        e,
                                        e.escalationId(),
                                        place(e.fromTeam(), e.fromLevel()),
                                        place(e.toTeam(), e.toLevel())),
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
    public Class<EscalationEvent> family() {
        return EscalationEvent.class;
    }

    @Override
    public boolean wants(Class<? extends EscalationEvent> type) {
        return router.handles(type);
    }

    @Override
    public void on(List<EscalationEvent> events) {
        events.forEach(router::route);
    }

    private static EscalationMove move(
            EscalationEvent event, UUID escalationId, EscalationMove.Place from, EscalationMove.Place to) {
        return new EscalationMove(
                event.ticketId(), escalationId, from, to, new EventTime(event.occurredAt(), event.recordedAt()));
    }

    private static EscalationMove.Place place(String team, String level) {
        return new EscalationMove.Place(team, Level.valueOf(level));
    }
}
