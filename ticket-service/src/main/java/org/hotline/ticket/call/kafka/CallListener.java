package org.hotline.ticket.call.kafka;

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
import org.hotline.ticket.call.CallFollowing;
import org.hotline.ticket.call.CallProgress;
import org.hotline.ticket.call.CallProgress.CallStep;
import org.hotline.ticket.ticket.EventTime;
import org.jspecify.annotations.Nullable;

/** Picks from what happens on the channels what a call's ticket has to know. */
@ApplicationScoped
class CallListener implements EventListener<InteractionEvent, CallProgress> {

    private final EventRouter<InteractionEvent, CallProgress> router;
    private final CallFollowing calls;

    CallListener(CallFollowing calls) {
        this.calls = calls;
        this.router = EventRouter.<InteractionEvent, CallProgress>of(InteractionEvent.class)
                .on(CallOffered.class, e -> step(e, e.interactionId(), CallStep.OFFERED, null, null))
                .on(CallQueued.class, e -> step(e, e.interactionId(), CallStep.OFFERED, null, null))
                .on(CallConnected.class, e -> step(e, e.interactionId(), CallStep.CONNECTED, e.operator(), null))
                .on(CallEnded.class, e -> step(e, e.interactionId(), CallStep.ENDED, null, e.cause()))
                .ignoring(
                        CallHeld.class,
                        CallResumed.class,
                        CallTransferred.class,
                        CallLeft.class,
                        WrapUpStarted.class,
                        WrapUpEnded.class,
                        ReplyDelivered.class,
                        ReplyDeferred.class,
                        ReplyBounced.class,
                        SurveySent.class,
                        SurveyBounced.class,
                        SurveyAnswered.class)
                .build();
    }

    @Override
    public EventRouter<InteractionEvent, CallProgress> router() {
        return router;
    }

    @Override
    public String name() {
        return "interaction-events-calls";
    }

    @Override
    public void take(List<CallProgress> progress) {
        calls.follow(progress);
    }

    private static CallProgress step(
            InteractionEvent e, UUID call, CallStep kind, @Nullable UUID operator, @Nullable CallEndCause cause) {
        return new CallProgress(
                e.conversationId(),
                new CallProgress.Step(
                        e.eventId(),
                        call,
                        kind,
                        operator,
                        cause == null ? null : cause.name(),
                        new EventTime(e.occurredAt(), e.recordedAt())));
    }
}
