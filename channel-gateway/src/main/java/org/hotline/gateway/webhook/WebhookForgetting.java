package org.hotline.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets what webhooks were told long ago. */
@ApplicationScoped
@Transactional
public class WebhookForgetting {

    private static final int AT_A_TIME = 1000;

    private final WebhookDeliveryTable deliveries;
    private final Duration keep;
    private final Clock clock;

    WebhookForgetting(
            WebhookDeliveryTable deliveries,
            @ConfigProperty(name = "hotline.webhooks.keep") Duration keep,
            Clock clock) {
        this.deliveries = deliveries;
        this.keep = keep;
        this.clock = clock;
    }

    /** Some of what one webhook was told or is to be; answers how many they were. */
    int forgetSomeOf(UUID webhook) {
        return deliveries.remove(webhook, AT_A_TIME);
    }

    /** Some of it; answers whether there may be more. */
    public boolean forgetSome() {
        return deliveries.forget(clock.instant().minus(keep), AT_A_TIME) == AT_A_TIME;
    }
}
