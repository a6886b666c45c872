package org.hotline.gateway.webhook.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.gateway.webhook.WebhookFact;
import org.hotline.gateway.webhook.WebhookQueueing;
import org.hotline.gateway.webhook.WebhookReading;

/** Where all that webhooks are told comes together. */
@ApplicationScoped
class WebhookEar {

    private final WebhookQueueing queueing;
    private final WebhookReading reading;

    WebhookEar(WebhookQueueing queueing, WebhookReading reading) {
        this.queueing = queueing;
        this.reading = reading;
    }

    boolean isAwake() {
        return reading.isAnyActive();
    }

    void take(List<WebhookFact> facts) {
        queueing.queue(facts);
    }
}
