package org.hotline.kpi.measure.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hotline.event.CallEndCause;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallHeld;
import org.hotline.event.interaction.CallOffered;
import org.hotline.event.interaction.CallQueued;
import org.hotline.event.interaction.CallResumed;
import org.hotline.event.interaction.CallTransferred;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.event.interaction.ReplyBounced;
import org.hotline.event.interaction.ReplyDeferred;
import org.hotline.event.interaction.ReplyDelivered;
import org.hotline.event.interaction.SurveyAnswered;
import org.hotline.event.interaction.SurveyBounced;
import org.hotline.event.interaction.SurveySent;
import org.hotline.event.interaction.WrapUpEnded;
import org.hotline.event.interaction.WrapUpStarted;
import org.hotline.kit.event.ActingRouter;
import org.hotline.kit.event.PlainEventListener;
import org.hotline.kpi.fact.Details;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.measure.FactRecorder;
import org.jspecify.annotations.Nullable;

/** Hears what happens on the channels: calls, deliveries, surveys. */
@ApplicationScoped
class InteractionListener implements PlainEventListener<InteractionEvent> {

    private final FactRecorder recorder;

    InteractionListener(FactRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public Class<InteractionEvent> family() {
        return InteractionEvent.class;
    }

    @Override
    public void on(List<InteractionEvent> events) {
        List<Fact> facts = new ArrayList<>(events.size());
        ActingRouter<InteractionEvent> router = router(facts::add);
        events.forEach(router::route);
        recorder.record(facts);
    }

    private static ActingRouter<InteractionEvent> router(Consumer<Fact> facts) {
        ActingRouter.Builder<InteractionEvent> router = ActingRouter.of(InteractionEvent.class);
        calls(router, facts);
        workOnCalls(router, facts);
        deliveries(router, facts);
        surveys(router, facts);
        return router.build();
    }

    private static void calls(ActingRouter.Builder<InteractionEvent> router, Consumer<Fact> facts) {
        router.on(
                        CallOffered.class,
                        e -> facts.accept(
                                fact(FactType.CALL_OFFERED, e, e.interactionId(), call(e, e.outbound(), null, null))))
                .on(
                        CallQueued.class,
                        e -> facts.accept(fact(FactType.CALL_QUEUED, e, e.interactionId(), call(e, null, null, null))))
                .on(
                        CallConnected.class,
                        e -> facts.accept(fact(
                                FactType.CALL_CONNECTED,
                                e,
                                e.interactionId(),
                                call(e, e.outbound(), e.operator(), null))))
                .on(
                        CallEnded.class,
                        e -> facts.accept(
                                fact(FactType.CALL_ENDED, e, e.interactionId(), call(e, null, null, e.cause()))));
    }

    private static void workOnCalls(ActingRouter.Builder<InteractionEvent> router, Consumer<Fact> facts) {
        router.on(
                        CallHeld.class,
                        e -> facts.accept(fact(FactType.CALL_HELD, e, e.interactionId(), call(e, null, null, null))))
                .on(
                        CallResumed.class,
                        e -> facts.accept(fact(FactType.CALL_RESUMED, e, e.interactionId(), call(e, null, null, null))))
                .on(
                        CallTransferred.class,
                        e -> facts.accept(fact(
                                FactType.CALL_TRANSFERRED, e, e.interactionId(), call(e, null, e.operator(), null))))
                .on(
                        WrapUpStarted.class,
                        e -> facts.accept(fact(
                                FactType.WRAP_UP_STARTED, e, e.interactionId(), call(e, null, e.operator(), null))))
                .on(
                        WrapUpEnded.class,
                        e -> facts.accept(
                                fact(FactType.WRAP_UP_ENDED, e, e.interactionId(), call(e, null, e.operator(), null))));
    }

    private static void deliveries(ActingRouter.Builder<InteractionEvent> router, Consumer<Fact> facts) {
        router.on(
                        ReplyDelivered.class,
                        e -> facts.accept(
                                fact(FactType.REPLY_DELIVERED, e, e.ticketId(), delivery(e, e.messageId(), null))))
                .on(
                        ReplyDeferred.class,
                        e -> facts.accept(
                                fact(FactType.REPLY_DEFERRED, e, e.ticketId(), delivery(e, e.messageId(), e.reason()))))
                .on(
                        ReplyBounced.class,
                        e -> facts.accept(
                                fact(FactType.REPLY_BOUNCED, e, e.ticketId(), delivery(e, e.messageId(), e.reason()))));
    }

    private static void surveys(ActingRouter.Builder<InteractionEvent> router, Consumer<Fact> facts) {
        router.on(
                        SurveySent.class,
                        e -> facts.accept(fact(
                                FactType.SURVEY_SENT,
                                e,
                                e.ticketId(),
                                new Details.Survey(
                                        e.surveyId(),
                                        e.episode(),
                                        e.channel(),
                                        e.account(),
                                        e.team(),
                                        e.operator(),
                                        null))))
                .on(
                        SurveyBounced.class,
                        e -> facts.accept(fact(
                                FactType.SURVEY_BOUNCED,
                                e,
                                e.ticketId(),
                                new Details.Survey(
                                        e.surveyId(),
                                        e.episode(),
                                        e.channel(),
                                        e.account(),
                                        e.team(),
                                        e.operator(),
                                        null))))
                .on(
                        SurveyAnswered.class,
                        e -> facts.accept(fact(
                                FactType.SURVEY_ANSWERED,
                                e,
                                e.ticketId(),
                                new Details.Survey(
                                        e.surveyId(),
                                        e.episode(),
                                        e.channel(),
                                        e.account(),
                                        e.team(),
                                        e.operator(),
                                        e.score()))));
    }

    private static Details call(
            InteractionEvent e, @Nullable Boolean outbound, @Nullable UUID operator, @Nullable CallEndCause cause) {
        return new Details.Call(e.channel(), e.account(), outbound, operator, cause);
    }

    private static Details delivery(InteractionEvent e, UUID messageId, @Nullable String reason) {
        return new Details.Delivery(messageId, e.channel(), e.account(), reason);
    }

    private static Fact fact(FactType type, InteractionEvent event, UUID subject, Details details) {
        return new Fact(event.eventId(), subject, type, event.occurredAt(), event.recordedAt(), null, details);
    }
}
