package org.hotline.gateway.webhook.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.gateway.webhook.WebhookFact;
import org.hotline.gateway.webhook.WebhookNoting;
import org.hotline.kit.event.EventRouter;

/** Hears what happens to escalations and to promises. */
@ApplicationScoped
class EscalationWebhookListener extends WebhookListener<EscalationEvent> {

    private final WebhookNoting noting;
    private final EventRouter<EscalationEvent, WebhookFact> router = EventRouter.<EscalationEvent, WebhookFact>of(
                    EscalationEvent.class)
            .on(EscalationEvent.class, fact -> told(fact, "escalation-service", fact.ticketId()))
            .build();

    EscalationWebhookListener(WebhookNoting noting) {
        this.noting = noting;
    }

    @Override
    WebhookNoting noting() {
        return noting;
    }

    @Override
    public EventRouter<EscalationEvent, WebhookFact> router() {
        return router;
    }
}
