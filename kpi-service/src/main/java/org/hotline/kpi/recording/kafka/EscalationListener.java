package org.hotline.kpi.recording.kafka;

import static org.hotline.kpi.recording.kafka.FactOf.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
import org.hotline.kit.event.EventListener;
import org.hotline.kit.event.EventRouter;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.recording.FactRecording;
import org.hotline.kpi.recording.PublishedFacts;
import org.jspecify.annotations.Nullable;

/** Hears what happens to promises and escalations. */
@ApplicationScoped
class EscalationListener implements EventListener<EscalationEvent, Fact>, PublishedFacts {

    private final FactRecording recording;
    private final FactReader reader;
    private final EventRouter<EscalationEvent, Fact> router;

    EscalationListener(FactRecording recording, FactReader reader) {
        this.recording = recording;
        this.reader = reader;
        this.router = EventRouter.<EscalationEvent, Fact>of(EscalationEvent.class)
                .on(SlaClockStarted.class, e -> fact(FactType.CLOCK_STARTED, e, started(e)))
                .on(
                        SlaClockPaused.class,
                        e -> fact(FactType.CLOCK_PAUSED, e, clock(e.clockId(), e.episode(), e.target(), null)))
                .on(
                        SlaClockResumed.class,
                        e -> fact(FactType.CLOCK_RESUMED, e, clock(e.clockId(), e.episode(), e.target(), e.dueAt())))
                .on(
                        SlaClockMet.class,
                        e -> fact(FactType.CLOCK_MET, e, clock(e.clockId(), e.episode(), e.target(), null)))
                .on(
                        SlaClockBreached.class,
                        e -> fact(FactType.CLOCK_BREACHED, e, clock(e.clockId(), e.episode(), e.target(), e.dueAt())))
                .on(
                        SlaClockCancelled.class,
                        e -> fact(FactType.CLOCK_CANCELLED, e, clock(e.clockId(), e.episode(), e.target(), null)))
                .on(EscalationRaised.class, e -> fact(FactType.ESCALATION_RAISED, e, raised(e)))
                .on(
                        EscalationAccepted.class,
                        e -> fact(FactType.ESCALATION_ACCEPTED, e, step(e.escalationId(), e.kind())))
                .on(
                        EscalationDeclined.class,
                        e -> fact(FactType.ESCALATION_DECLINED, e, step(e.escalationId(), e.kind())))
                .on(
                        EscalationHandedBack.class,
                        e -> fact(FactType.ESCALATION_HANDED_BACK, e, step(e.escalationId(), e.kind())))
                .on(EscalationWithdrawn.class, e -> fact(FactType.ESCALATION_WITHDRAWN, e, withdrawn(e)))
                .on(
                        EscalationCompleted.class,
                        e -> fact(FactType.ESCALATION_COMPLETED, e, step(e.escalationId(), e.kind())))
                .build();
    }

    @Override
    public EventRouter<EscalationEvent, Fact> router() {
        return router;
    }

    @Override
    public void take(List<Fact> facts) {
        recording.record(facts);
    }

    @Override
    public long recordAgain() {
        return reader.recordAgain(router);
    }

    private static Fact fact(FactType type, EscalationEvent event, FactDetails details) {
        return subject(event.ticketId(), type, event, details);
    }

    private static FactDetails started(SlaClockStarted e) {
        return new FactDetails.SlaClockDetails(
                e.clockId(), e.episode(), e.target(), e.dueAt(), e.team(), e.level(), e.priority(), e.channel());
    }

    private static FactDetails clock(UUID clockId, int episode, SlaTarget target, @Nullable Instant dueAt) {
        return new FactDetails.SlaClockDetails(clockId, episode, target, dueAt, null, null, null, null);
    }

    private static FactDetails raised(EscalationRaised e) {
        boolean moved = !e.fromTeam().equals(e.toTeam()) || e.fromLevel() != e.toLevel();
        return new FactDetails.EscalationDetails(
                e.escalationId(), e.kind(), moved, e.cause(), e.episode(), null, null, null);
    }

    private static FactDetails withdrawn(EscalationWithdrawn e) {
        return new FactDetails.EscalationDetails(
                e.escalationId(), e.kind(), false, null, null, e.beforeAcceptance(), e.secondsOpen(), e.withTicket());
    }

    private static FactDetails step(UUID escalationId, EscalationKind kind) {
        return new FactDetails.EscalationDetails(escalationId, kind, false, null, null, null, null, null);
    }
}
