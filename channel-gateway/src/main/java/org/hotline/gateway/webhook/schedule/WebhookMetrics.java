package org.hotline.gateway.webhook.schedule;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.webhook.WebhookReading;

/** Shows how it goes with all webhooks. */
@Startup
@ApplicationScoped
class WebhookMetrics {

    WebhookMetrics(MeterRegistry registry, WebhookReading reading) {
        Gauge.builder("hotline.webhooks.waiting", reading, WebhookReading::waiting)
                .description("what webhooks are to be told and have not taken yet")
                .register(registry);
        Gauge.builder("hotline.webhooks.failing", reading, all -> all.failing().size())
                .description("webhooks that have not taken anything for some time")
                .register(registry);
    }
}
