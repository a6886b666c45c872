package org.hotline.ticket.delivery.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
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
import org.hotline.ticket.delivery.DeliveryReport;
import org.hotline.ticket.delivery.DeliveryTracking;
import org.hotline.ticket.message.Delivery;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.ticket.EventTime;
import org.jspecify.annotations.Nullable;

/** Picks from what happens on the channels what became of our replies. */
@ApplicationScoped
class DeliveryListener implements EventListener<InteractionEvent, DeliveryReport> {

    private final EventRouter<InteractionEvent, DeliveryReport> router;
    private final DeliveryTracking deliveries;

    DeliveryListener(DeliveryTracking deliveries) {
        this.deliveries = deliveries;
        this.router = EventRouter.<InteractionEvent, DeliveryReport>of(InteractionEvent.class)
                .on(ReplyDelivered.class, e -> report(e, e.messageId(), e.ticketId(), Delivery.DELIVERED, e.reason()))
                .on(ReplyDeferred.class, e -> report(e, e.messageId(), e.ticketId(), Delivery.DEFERRED, e.reason()))
                .on(ReplyBounced.class, e -> report(e, e.messageId(), e.ticketId(), Delivery.BOUNCED, e.reason()))
                .ignoring(
                        CallOffered.class,
                        CallQueued.class,
                        CallConnected.class,
                        CallHeld.class,
                        CallResumed.class,
                        CallTransferred.class,
                        CallLeft.class,
                        CallEnded.class,
                        WrapUpStarted.class,
                        WrapUpEnded.class,
                        SurveySent.class,
                        SurveyBounced.class,
                        SurveyAnswered.class)
                .build();
    }

    @Override
    public EventRouter<InteractionEvent, DeliveryReport> router() {
        return router;
    }

    @Override
    public String name() {
        return "interaction-events-deliveries";
    }

    @Override
    public void take(List<DeliveryReport> reports) {
        deliveries.track(reports);
    }

    private static DeliveryReport report(
            InteractionEvent event, UUID messageId, UUID ticketId, Delivery delivery, @Nullable String reason) {
        return new DeliveryReport(
                messageId,
                ticketId,
                new Message.Receipt(delivery, reason, event.occurredAt()),
                new EventTime(event.occurredAt(), event.recordedAt()));
    }
}
