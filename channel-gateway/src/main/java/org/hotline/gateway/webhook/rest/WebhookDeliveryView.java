package org.hotline.gateway.webhook.rest;

import java.time.Instant;
import java.util.UUID;
import org.hotline.gateway.webhook.DeliveryState;
import org.hotline.gateway.webhook.WebhookDelivery;
import org.jspecify.annotations.Nullable;

/** What a webhook is told, or was, and how the last attempt ended. */
record WebhookDeliveryView(
        UUID id,
        String eventType,
        UUID subject,
        DeliveryState state,
        Instant createdAt,
        int attempts,
        @Nullable Instant lastAttemptAt,
        @Nullable Integer lastStatus,
        @Nullable String lastError,
        @Nullable String lastAnswer,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant settledAt) {

    static WebhookDeliveryView of(WebhookDelivery delivery) {
        return new WebhookDeliveryView(
                delivery.id(),
                delivery.eventType(),
                delivery.subject(),
                delivery.state(),
                delivery.createdAt(),
                delivery.attempts(),
                delivery.attemptedAt(),
                delivery.status(),
                delivery.error(),
                delivery.answer(),
                delivery.nextAttemptAt(),
                delivery.settledAt());
    }
}
