package org.hotline.gateway.webhook.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.event.knowledge.KnowledgeEvent;
import org.hotline.gateway.webhook.WebhookFact;
import org.hotline.gateway.webhook.WebhookNoting;
import org.hotline.kit.event.EventRouter;

/** Hears what happens to articles. */
@ApplicationScoped
class KnowledgeWebhookListener extends WebhookListener<KnowledgeEvent> {

    private final WebhookNoting noting;
    private final EventRouter<KnowledgeEvent, WebhookFact> router = EventRouter.<KnowledgeEvent, WebhookFact>of(
                    KnowledgeEvent.class)
            .on(KnowledgeEvent.class, fact -> told(fact, "knowledge-service", fact.articleId()))
            .build();

    KnowledgeWebhookListener(WebhookNoting noting) {
        this.noting = noting;
    }

    @Override
    WebhookNoting noting() {
        return noting;
    }

    @Override
    public EventRouter<KnowledgeEvent, WebhookFact> router() {
        return router;
    }
}
