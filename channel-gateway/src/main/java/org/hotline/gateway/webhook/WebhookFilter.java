package org.hotline.gateway.webhook;

import org.jspecify.annotations.Nullable;

/** Which deliveries somebody wants to see. */
public record WebhookFilter(
        @Nullable DeliveryState state, @Nullable String eventType) {}
