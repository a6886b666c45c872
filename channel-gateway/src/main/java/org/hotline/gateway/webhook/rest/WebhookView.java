package org.hotline.gateway.webhook.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.webhook.WatchedWebhook;
import org.hotline.gateway.webhook.Webhook;
import org.hotline.gateway.webhook.WebhookState;
import org.hotline.kit.web.Version;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A webhook and how it goes with it, without its secret. */
record WebhookView(
        UUID id,
        String url,
        @Nullable String description,
        List<String> eventTypes,
        boolean active,
        WebhookState state,
        int waiting,
        @Nullable Instant pausedUntil,
        @Nullable Instant lastSuccessAt,
        @Nullable Instant failingSince,
        @Nullable String lastError,
        @Nullable Instant lastErrorAt,
        @Nullable Instant formerSecretUntil,
        Instant createdAt) {

    static WebhookView of(WatchedWebhook watched, Instant now) {
        Webhook webhook = watched.webhook();
        return new WebhookView(
                webhook.id(),
                webhook.url(),
                webhook.description(),
                webhook.eventTypes(),
                webhook.active(),
                watched.state(now),
                watched.waiting(),
                later(watched.pausedUntil(), now),
                watched.lastSuccessAt(),
                watched.failingSince(),
                watched.lastError(),
                watched.lastErrorAt(),
                later(watched.formerUntil(), now),
                webhook.createdAt());
    }

    private static @Nullable Instant later(@Nullable Instant moment, Instant now) {
        return moment != null && moment.isAfter(now) ? moment : null;
    }

    static RestResponse<WebhookView> answer(WatchedWebhook watched, Instant now) {
        return Version.answer(watched.webhook().version(), of(watched, now));
    }
}
