package org.hotline.kpi.recording.kafka;

import static org.hotline.kpi.recording.kafka.FactOf.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.event.CallEndCause;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallHeld;
import org.hotline.event.interaction.CallLeft;
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
import org.hotline.kit.event.EventListener;
import org.hotline.kit.event.EventRouter;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.recording.FactRecording;
import org.hotline.kpi.recording.PublishedFacts;
import org.jspecify.annotations.Nullable;

/** Hears what happens on the channels: calls, deliveries, surveys. */
@ApplicationScoped
class InteractionListener implements EventListener<InteractionEvent, Fact>, PublishedFacts {

    private final FactRecording recording;
    private final FactReader reader;
    private final EventRouter<InteractionEvent, Fact> router;

    InteractionListener(FactRecording recording, FactReader reader) {
        this.recording = recording;
        this.reader = reader;
        this.router = EventRouter.<InteractionEvent, Fact>of(InteractionEvent.class)
                .on(
                        CallOffered.class,
                        e -> subject(e.interactionId(), FactType.CALL_OFFERED, e, call(e, e.outbound(), null, null)))
                .on(
                        CallQueued.class,
                        e -> subject(e.interactionId(), FactType.CALL_QUEUED, e, call(e, null, null, null)))
                .on(CallConnected.class, e -> subject(e.interactionId(), FactType.CALL_CONNECTED, e, connected(e)))
                .on(
                        CallHeld.class,
                        e -> subject(e.interactionId(), FactType.CALL_HELD, e, call(e, null, e.operator(), null)))
                .on(
                        CallResumed.class,
                        e -> subject(e.interactionId(), FactType.CALL_RESUMED, e, call(e, null, e.operator(), null)))
                .on(
                        CallTransferred.class,
                        e -> subject(e.interactionId(), FactType.CALL_TRANSFERRED, e, transferred(e)))
                .on(
                        CallLeft.class,
                        e -> subject(e.interactionId(), FactType.CALL_LEFT, e, call(e, null, e.operator(), null)))
                .on(
                        CallEnded.class,
                        e -> subject(e.interactionId(), FactType.CALL_ENDED, e, call(e, null, e.operator(), e.cause())))
                .on(
                        WrapUpStarted.class,
                        e -> subject(e.interactionId(), FactType.WRAP_UP_STARTED, e, call(e, null, e.operator(), null)))
                .on(
                        WrapUpEnded.class,
                        e -> subject(e.interactionId(), FactType.WRAP_UP_ENDED, e, call(e, null, e.operator(), null)))
                .on(
                        ReplyDelivered.class,
                        e -> subject(e.ticketId(), FactType.REPLY_DELIVERED, e, delivery(e, e.messageId(), null)))
                .on(
                        ReplyDeferred.class,
                        e -> subject(e.ticketId(), FactType.REPLY_DEFERRED, e, delivery(e, e.messageId(), e.reason())))
                .on(
                        ReplyBounced.class,
                        e -> subject(e.ticketId(), FactType.REPLY_BOUNCED, e, delivery(e, e.messageId(), e.reason())))
                .on(SurveySent.class, e -> subject(e.ticketId(), FactType.SURVEY_SENT, e, sent(e)))
                .on(SurveyBounced.class, e -> subject(e.ticketId(), FactType.SURVEY_BOUNCED, e, bounced(e)))
                .on(SurveyAnswered.class, e -> subject(e.ticketId(), FactType.SURVEY_ANSWERED, e, answered(e)))
                .build();
    }

    @Override
    public EventRouter<InteractionEvent, Fact> router() {
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

    private static FactDetails call(
            InteractionEvent e, @Nullable Boolean outbound, @Nullable UUID operator, @Nullable CallEndCause cause) {
        return FactDetails.CallDetails.of(e.channel(), e.account(), outbound, operator, cause);
    }

    private static FactDetails connected(CallConnected e) {
        return new FactDetails.CallDetails(
                e.channel(), e.account(), e.outbound(), e.operator(), null, e.operatorTeam(), e.operatorLevel(), null);
    }

    private static FactDetails transferred(CallTransferred e) {
        return new FactDetails.CallDetails(
                e.channel(), e.account(), null, e.operator(), null, e.operatorTeam(), e.operatorLevel(), e.machine());
    }

    private static FactDetails delivery(InteractionEvent e, UUID messageId, @Nullable String reason) {
        return new FactDetails.DeliveryDetails(messageId, e.channel(), e.account(), reason);
    }

    private static FactDetails sent(SurveySent e) {
        return new FactDetails.SurveyDetails(
                e.surveyId(), e.episode(), e.channel(), e.account(), e.team(), e.operator(), null);
    }

    private static FactDetails bounced(SurveyBounced e) {
        return new FactDetails.SurveyDetails(
                e.surveyId(), e.episode(), e.channel(), e.account(), e.team(), e.operator(), null);
    }

    private static FactDetails answered(SurveyAnswered e) {
        return new FactDetails.SurveyDetails(
                e.surveyId(), e.episode(), e.channel(), e.account(), e.team(), e.operator(), e.score());
    }
}
