package org.hotline.gateway.webhook;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A webhook and how it goes with it.
 *
 * @param formerUntil until when what it is told is signed with its former secret as well
 * @param waiting how much it is to be told
 * @param pausedUntil until when it wants to be left alone
 * @param failingSince since when it has not taken anything
 */
public record WatchedWebhook(
        Webhook webhook,
        @Nullable Instant formerUntil,
        int waiting,
        @Nullable Instant pausedUntil,
        @Nullable Instant lastSuccessAt,
        @Nullable Instant failingSince,
        @Nullable String lastError,
        @Nullable Instant lastErrorAt) {

    /** Who is away for shorter than that is not said to fail. */
    private static final Duration SHORT = Duration.ofMinutes(15);

    static Instant failingBefore(Instant now) {
        return now.minus(SHORT);
    }

    public WebhookState state(Instant now) {
        if (!webhook.active()) {
            return WebhookState.INACTIVE;
        }
        return waiting > 0 && failingSince != null && failingSince.isBefore(failingBefore(now))
                ? WebhookState.FAILING
                : WebhookState.ACTIVE;
    }
}
