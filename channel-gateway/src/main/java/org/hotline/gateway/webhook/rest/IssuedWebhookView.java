package org.hotline.gateway.webhook.rest;

import java.time.Instant;
import org.hotline.gateway.webhook.WatchedWebhook;
import org.hotline.kit.web.Version;
import org.jboss.resteasy.reactive.RestResponse;

/** A new webhook, and the secret with which what it is told is signed: it is shown this once. */
record IssuedWebhookView(WebhookView webhook, String secret) {

    static RestResponse<IssuedWebhookView> created(WatchedWebhook watched, String secret, Instant now) {
        return Version.created(
                "/v1/webhooks/" + watched.webhook().id(),
                watched.webhook().version(),
                new IssuedWebhookView(WebhookView.of(watched, now), secret));
    }
}
