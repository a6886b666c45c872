package org.hotline.gateway.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What attempts that have ended say of their webhook.
 *
 * @param pausedUntil when its server wants to be asked again at the earliest
 * @param gone whether it wants to be told nothing any more
 */
record WebhookNews(
        UUID id,
        @Nullable Instant succeededAt,
        @Nullable Instant failedAt,
        @Nullable String error,
        @Nullable Instant pausedUntil,
        boolean gone) {

    /** @param answers to attempts that were all made at one webhook */
    static WebhookNews of(UUID id, List<WebhookAnswer> answers, Instant now) {
        Optional<WebhookAnswer> failed =
                answers.stream().filter(answer -> !answer.isSuccess()).findFirst();
        return new WebhookNews(
                id,
                answers.stream().anyMatch(WebhookAnswer::isSuccess) ? now : null,
                failed.isPresent() ? now : null,
                failed.map(WebhookAnswer::error).orElse(null),
                answers.stream()
                        .flatMap(answer -> Optional.ofNullable(WebhookRetries.bounded(answer.retryAt(), now)).stream())
                        .max(Instant::compareTo)
                        .orElse(null),
                answers.stream().anyMatch(WebhookAnswer::isGone));
    }
}
