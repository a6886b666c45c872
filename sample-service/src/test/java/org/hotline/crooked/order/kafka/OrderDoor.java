package org.hotline.crooked.order.kafka;

import java.util.List;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.event.EventRouter;

/** A listener that is not called one. */
public class OrderDoor implements EventListener<TicketEvent, String> {
    KafkaConsumer<String, String> consumer;

    @Override
    public EventRouter<TicketEvent, String> router() {
        return EventRouter.<TicketEvent, String>of(TicketEvent.class).build();
    }

    @Override
    public void take(List<String> values) {
        // it does not matter
    }
}
