package org.hotline.kpi.measure.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hotline.event.EscalationKind;
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
import org.hotline.kit.event.ActingRouter;
import org.hotline.kit.event.PlainEventListener;
import org.hotline.kpi.fact.Details;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.measure.FactRecorder;
import org.jspecify.annotations.Nullable;

/** Hears what happens to promises and escalations. */
@ApplicationScoped
class EscalationListener implements PlainEventListener<EscalationEvent> {

    private final FactRecorder recorder;

    EscalationListener(FactRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public Class<EscalationEvent> family() {
        return EscalationEvent.class;
    }

    @Override
    public void on(List<EscalationEvent> events) {
        List<Fact> facts = new ArrayList<>(events.size());
        ActingRouter<EscalationEvent> router = router(facts::add);
        events.forEach(router::route);
        recorder.record(facts);
    }

    private static ActingRouter<EscalationEvent> router(Consumer<Fact> facts) {
        ActingRouter.Builder<EscalationEvent> router = ActingRouter.of(EscalationEvent.class);
        promises(router, facts);
        escalations(router, facts);
        return router.build();
    }

    private static void promises(ActingRouter.Builder<EscalationEvent> router, Consumer<Fact> facts) {
        router.on(SlaClockStarted.class, e -> facts.accept(fact(FactType.CLOCK_STARTED, e, started(e))))
                .on(
                        SlaClockPaused.class,
                        e -> facts.accept(
                                fact(FactType.CLOCK_PAUSED, e, clock(e.clockId(), e.episode(), e.target(), null))))
                .on(
                        SlaClockResumed.class,
                        e -> facts.accept(fact(
                                FactType.CLOCK_RESUMED, e, clock(e.clockId(), e.episode(), e.target(), e.dueAt()))))
                .on(
                        SlaClockMet.class,
                        e -> facts.accept(
                                fact(FactType.CLOCK_MET, e, clock(e.clockId(), e.episode(), e.target(), null))))
                .on(
                        SlaClockBreached.class,
                        e -> facts.accept(fact(
                                FactType.CLOCK_BREACHED, e, clock(e.clockId(), e.episode(), e.target(), e.dueAt()))))
                .on(
                        SlaClockCancelled.class,
                        e -> facts.accept(
                                fact(FactType.CLOCK_CANCELLED, e, clock(e.clockId(), e.episode(), e.target(), null))));
    }

    private static void escalations(ActingRouter.Builder<EscalationEvent> router, Consumer<Fact> facts) {
        router.on(EscalationRaised.class, e -> facts.accept(fact(FactType.ESCALATION_RAISED, e, raised(e))))
                .on(
                        EscalationAccepted.class,
                        e -> facts.accept(fact(FactType.ESCALATION_ACCEPTED, e, step(e.escalationId(), e.kind()))))
                .on(
                        EscalationDeclined.class,
                        e -> facts.accept(fact(FactType.ESCALATION_DECLINED, e, step(e.escalationId(), e.kind()))))
                .on(
                        EscalationHandedBack.class,
                        e -> facts.accept(fact(FactType.ESCALATION_HANDED_BACK, e, step(e.escalationId(), e.kind()))))
                .on(EscalationWithdrawn.class, e -> facts.accept(fact(FactType.ESCALATION_WITHDRAWN, e, withdrawn(e))))
                .on(
                        EscalationCompleted.class,
                        e -> facts.accept(fact(FactType.ESCALATION_COMPLETED, e, step(e.escalationId(), e.kind()))));
    }

    private static Details started(SlaClockStarted e) {
        return new Details.Clock(
                e.clockId(), e.episode(), e.target(), e.dueAt(), e.team(), e.level(), e.priority(), e.channel());
    }

    private static Details clock(UUID clockId, int episode, SlaTarget target, @Nullable Instant dueAt) {
        return new Details.Clock(clockId, episode, target, dueAt, null, null, null, null);
    }

    private static Details raised(EscalationRaised e) {
        boolean moved = !e.fromTeam().equals(e.toTeam()) || e.fromLevel() != e.toLevel();
        return new Details.Escalation(e.escalationId(), e.kind(), moved, e.cause(), e.episode(), null, null);
    }

    private static Details withdrawn(EscalationWithdrawn e) {
        return new Details.Escalation(
                e.escalationId(), e.kind(), false, null, null, e.beforeAcceptance(), e.secondsOpen());
    }

    private static Details step(UUID escalationId, EscalationKind kind) {
        return new Details.Escalation(escalationId, kind, false, null, null, null, null);
    }

    private static Fact fact(FactType type, EscalationEvent event, Details details) {
        return new Fact(event.eventId(), event.ticketId(), type, event.occurredAt(), event.recordedAt(), null, details);
    }
}
