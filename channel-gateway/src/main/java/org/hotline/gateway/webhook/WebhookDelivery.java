package org.hotline.gateway.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook is told, or was.
 *
 * @param place in the order in which it is told
 * @param attempts how often it was tried
 * @param status that was answered last
 * @param error why it failed last
 * @param answer how that began
 * @param nextAttemptAt when it is tried again, unless something about the same subject comes first
 */
public record WebhookDelivery(
        UUID id,
        long place,
        String eventType,
        UUID subject,
        DeliveryState state,
        Instant createdAt,
        int attempts,
        @Nullable Instant attemptedAt,
        @Nullable Integer status,
        @Nullable String error,
        @Nullable String answer,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant settledAt) {}
