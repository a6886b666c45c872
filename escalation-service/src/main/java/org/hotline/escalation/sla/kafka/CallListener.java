package org.hotline.escalation.sla.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.escalation.sla.KnownCall;
import org.hotline.escalation.sla.SlaTracking;
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

/** Brings answered calls to the clocks: a call that is answered is a first response. */
@ApplicationScoped
class CallListener implements EventListener<InteractionEvent, KnownCall> {

    private final SlaTracking tracking;
    private final EventRouter<InteractionEvent, KnownCall> router;

    CallListener(SlaTracking tracking) {
        this.tracking = tracking;
        this.router = EventRouter.<InteractionEvent, KnownCall>of(InteractionEvent.class)
                .on(CallConnected.class, call -> new KnownCall(call.interactionId(), null, call.occurredAt()))
                .ignoring(CallOffered.class, CallQueued.class, CallHeld.class, CallResumed.class)
                .ignoring(
                        CallTransferred.class, CallLeft.class, CallEnded.class, WrapUpStarted.class, WrapUpEnded.class)
                .ignoring(ReplyDelivered.class, ReplyDeferred.class, ReplyBounced.class)
                .ignoring(SurveySent.class, SurveyBounced.class, SurveyAnswered.class)
                .build();
    }

    @Override
    public EventRouter<InteractionEvent, KnownCall> router() {
        return router;
    }

    @Override
    public void take(List<KnownCall> calls) {
        tracking.learnOfCalls(calls);
    }
}
