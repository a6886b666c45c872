package org.hotline.ticket.delivery.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.event.interaction.ReplyBounced;
import org.hotline.event.interaction.ReplyDeferred;
import org.hotline.event.interaction.ReplyDelivered;
import org.hotline.kit.event.PlainEventListener;
import org.hotline.ticket.delivery.Deliveries;
import org.hotline.ticket.delivery.ReplyNews;
import org.hotline.ticket.ticket.Delivery;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Message;
import org.jspecify.annotations.Nullable;

/** Picks from what happens on the channels what became of our replies. */
@ApplicationScoped
class DeliveryListener implements PlainEventListener<InteractionEvent> {

    private final Deliveries deliveries;

    DeliveryListener(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public Class<InteractionEvent> family() {
        return InteractionEvent.class;
    }

    @Override
    public String name() {
        return "interaction-events-deliveries";
    }

    @Override
    public boolean wants(Class<? extends InteractionEvent> type) {
        return type == ReplyDelivered.class || type == ReplyDeferred.class || type == ReplyBounced.class;
    }

    @Override
    public void on(List<InteractionEvent> events) {
        List<ReplyNews> news = new ArrayList<>();
        for (InteractionEvent event : events) {
            if (event instanceof ReplyDelivered delivered) {
                news.add(news(event, delivered.messageId(), delivered.ticketId(), Delivery.DELIVERED, null));
            } else if (event instanceof ReplyDeferred deferred) {
                news.add(news(event, deferred.messageId(), deferred.ticketId(), Delivery.DEFERRED, deferred.reason()));
            } else if (event instanceof ReplyBounced bounced) {
                news.add(news(event, bounced.messageId(), bounced.ticketId(), Delivery.BOUNCED, bounced.reason()));
            }
        }
        if (!news.isEmpty()) {
            deliveries.note(news);
        }
    }

    private static ReplyNews news(
            InteractionEvent event, UUID messageId, UUID ticketId, Delivery delivery, @Nullable String reason) {
        return new ReplyNews(
                messageId,
                ticketId,
                new Message.Receipt(delivery, reason, event.occurredAt()),
                new EventTime(event.occurredAt(), event.recordedAt()));
    }
}
