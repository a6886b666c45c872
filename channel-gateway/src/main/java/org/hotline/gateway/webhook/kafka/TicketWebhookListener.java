package org.hotline.gateway.webhook.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.event.ticket.TicketImported;
import org.hotline.gateway.webhook.WebhookFact;
import org.hotline.gateway.webhook.WebhookNoting;
import org.hotline.kit.event.EventRouter;

/** Hears what happens to tickets. What is taken over from elsewhere does not happen now, and nobody is told. */
@ApplicationScoped
class TicketWebhookListener extends WebhookListener<TicketEvent> {

    private final WebhookNoting noting;
    private final EventRouter<TicketEvent, WebhookFact> router = EventRouter.<TicketEvent, WebhookFact>of(
                    TicketEvent.class)
            .on(TicketEvent.class, fact -> told(fact, "ticket-service", fact.key()))
            .ignoring(TicketImported.class)
            .build();

    TicketWebhookListener(WebhookNoting noting) {
        this.noting = noting;
    }

    @Override
    WebhookNoting noting() {
        return noting;
    }

    @Override
    public EventRouter<TicketEvent, WebhookFact> router() {
        return router;
    }
}
