package org.hotline.gateway.webhook.rest;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.hotline.gateway.webhook.WatchedWebhook;
import org.hotline.gateway.webhook.WebhookReading;

/** Unwell, though what is to be told is kept, while a webhook takes nothing of it. */
@ApplicationScoped
@Wellness
class WebhookCheck implements HealthCheck {

    private final WebhookReading reading;

    WebhookCheck(WebhookReading reading) {
        this.reading = reading;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("webhooks");
        List<WatchedWebhook> failing = reading.failing();
        failing.forEach(
                watched -> answer.withData(watched.webhook().id().toString(), String.valueOf(watched.lastError())));
        return answer.status(failing.isEmpty()).build();
    }
}
