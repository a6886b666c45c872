package org.hotline.crooked.order.kafka;

import java.util.List;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.kit.event.PlainEventListener;

/** A listener that routes nothing and is not called one. */
public class OrderDoor implements PlainEventListener<TicketEvent> {

    @Override
    public Class<TicketEvent> family() {
        return TicketEvent.class;
    }

    @Override
    public void on(List<TicketEvent> events) {
        // it does not matter
    }
}
