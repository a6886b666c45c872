package org.hotline.escalation.sla.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.escalation.sla.Moments;
import org.hotline.escalation.sla.SlaTracker;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.kit.event.PlainEventListener;

/** Brings answered calls to the promises: a call that is answered is a first response. */
@ApplicationScoped
class CallListener implements PlainEventListener<InteractionEvent> {

    private final SlaTracker tracker;

    CallListener(SlaTracker tracker) {
        this.tracker = tracker;
    }

    @Override
    public Class<InteractionEvent> family() {
        return InteractionEvent.class;
    }

    @Override
    public boolean wants(Class<? extends InteractionEvent> type) {
        return type == CallConnected.class;
    }

    @Override
    public void on(List<InteractionEvent> events) {
        List<Moments.KnownCall> answered = events.stream()
                .filter(CallConnected.class::isInstance)
                .map(CallConnected.class::cast)
                .map(call -> new Moments.KnownCall(call.interactionId(), null, call.occurredAt()))
                .toList();
        if (!answered.isEmpty()) {
            tracker.learnOfCalls(answered);
        }
    }
}
