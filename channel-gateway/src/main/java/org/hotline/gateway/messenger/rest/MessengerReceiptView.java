package org.hotline.gateway.messenger.rest;

import java.time.Instant;
import java.util.UUID;
import org.hotline.gateway.messenger.MessengerReceipt;
import org.jspecify.annotations.Nullable;

/** How far a part of an answer got. */
record MessengerReceiptView(
        UUID messageId,
        int part,
        @Nullable Instant acceptedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant readAt) {

    static MessengerReceiptView of(MessengerReceipt receipt) {
        return new MessengerReceiptView(
                receipt.message(), receipt.place(), receipt.acceptedAt(), receipt.deliveredAt(), receipt.readAt());
    }
}
