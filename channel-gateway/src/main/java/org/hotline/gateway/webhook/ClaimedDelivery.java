package org.hotline.gateway.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook is to be told now.
 *
 * @param subject what it is about; nothing else about it is told until this has ended
 * @param attempts how often it was tried, with this time
 * @param giveUpAt when it is tried no more
 * @param active whether the webhook is still to be told anything
 */
public record ClaimedDelivery(
        UUID id,
        UUID webhook,
        UUID subject,
        int attempts,
        Instant giveUpAt,
        String body,
        String url,
        boolean active,
        WebhookSecrets secrets) {

    /** What becomes of it after an answer. */
    EndedDelivery ended(WebhookAnswer answer, Instant now) {
        @Nullable
        Instant next = answer.isFinal() ? null : WebhookRetries.next(attempts, answer.retryAt(), giveUpAt, now);
        DeliveryState state = next != null
                ? DeliveryState.WAITING
                : answer.isSuccess() ? DeliveryState.DELIVERED : DeliveryState.FAILED;
        return new EndedDelivery(id, webhook, subject, attempts, state, next == null ? now : next, answer);
    }
}
