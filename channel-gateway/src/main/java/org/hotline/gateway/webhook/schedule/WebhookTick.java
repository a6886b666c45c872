package org.hotline.gateway.webhook.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.webhook.WebhookForgetting;
import org.hotline.kit.time.Ticks;

/** Has webhooks told what they are to be told, and what they were told long ago forgotten. */
@ApplicationScoped
class WebhookTick {

    private final WebhookCourier courier;
    private final WebhookForgetting forgetting;

    WebhookTick(WebhookCourier courier, WebhookForgetting forgetting) {
        this.courier = courier;
        this.forgetting = forgetting;
    }

    @Scheduled(every = "{hotline.webhooks.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void deliver() {
        courier.deliverAll();
    }

    @Scheduled(every = "{hotline.webhooks.forget-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        Ticks.whileThereIsMore(forgetting::forgetSome);
    }
}
