package org.hotline.gateway.messenger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a part of an answer got.
 *
 * @param acceptedAt when its provider took it
 */
public record MessengerReceipt(
        UUID message,
        int place,
        @Nullable Instant acceptedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant readAt) {}
