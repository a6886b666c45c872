package org.hotline.gateway.intake.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.gateway.intake.Filing;
import org.hotline.gateway.intake.Filing.Filed;
import org.hotline.kit.event.PlainEventListener;

/** Hears from the tickets where interactions were filed. */
@ApplicationScoped
class TicketListener implements PlainEventListener<TicketEvent> {

    private final Filing filing;

    TicketListener(Filing filing) {
        this.filing = filing;
    }

    @Override
    public Class<TicketEvent> family() {
        return TicketEvent.class;
    }

    @Override
    public boolean wants(Class<? extends TicketEvent> type) {
        return type == InteractionFiled.class;
    }

    @Override
    public void on(List<TicketEvent> events) {
        List<Filed> filed = events.stream()
                .filter(InteractionFiled.class::isInstance)
                .map(InteractionFiled.class::cast)
                .map(fact -> new Filed(
                        fact.interactionId(),
                        fact.ticket().ticketId(),
                        fact.ticket().number(),
                        fact.recordedAt()))
                .toList();
        if (!filed.isEmpty()) {
            filing.filed(filed);
        }
    }
}
