package org.hotline.gateway.webhook.schedule;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.webhook.ClaimedDelivery;
import org.hotline.gateway.webhook.WebhookAnswer;
import org.hotline.gateway.webhook.WebhookClaiming.SignedDelivery;
import org.hotline.kit.outgoing.GivenAnswer;
import org.hotline.kit.outgoing.GivenCalls;
import org.jspecify.annotations.Nullable;

/** Brings something to a webhook, and says what came of it; nobody waits for it. */
@ApplicationScoped
class WebhookPost {

    private static final Map<String, String> HEADERS =
            Map.of("Content-Type", "application/cloudevents+json; charset=utf-8", "User-Agent", "hotline-webhooks");

    private final GivenCalls calls;
    private final Clock clock;

    WebhookPost(
            Vertx vertx,
            @ConfigProperty(name = "hotline.webhooks.private-addresses") boolean anywhere,
            @ConfigProperty(name = "hotline.webhooks.patience") Duration patience,
            Clock clock) {
        this.calls = new GivenCalls(vertx, anywhere, patience);
        this.clock = clock;
    }

    CompletionStage<WebhookAnswer> send(SignedDelivery signed) {
        ClaimedDelivery delivery = signed.delivery();
        if (!delivery.active()) {
            return CompletableFuture.completedFuture(WebhookAnswer.switchedOff());
        } else if (signed.headers().isEmpty()) {
            return CompletableFuture.completedFuture(WebhookAnswer.failed("SECRET_UNREADABLE"));
        }
        Map<String, String> headers = new HashMap<>(HEADERS);
        headers.putAll(signed.headers());
        return calls.post(delivery.url(), headers, delivery.body()).handle(this::answer);
    }

    private WebhookAnswer answer(@Nullable GivenAnswer given, @Nullable Throwable trouble) {
        if (given == null) {
            return WebhookAnswer.failed(WebhookTrouble.reason(trouble));
        }
        Instant retryAt = given.status() < 300 ? null : RetryAfter.read(given.retryAfter(), clock.instant());
        return WebhookAnswer.of(given.status(), given.text(), retryAt);
    }
}
