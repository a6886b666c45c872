package org.hotline.gateway.inbound.rest;

import java.time.Instant;
import org.hotline.gateway.inbound.InboundWebhook;
import org.hotline.kit.web.Version;
import org.jboss.resteasy.reactive.RestResponse;

/** A new inbound webhook, and the secret with which all that is pushed is to be signed: it is shown this once. */
record IssuedInboundWebhookView(InboundWebhookView webhook, String secret) {

    static RestResponse<IssuedInboundWebhookView> created(InboundWebhook webhook, String secret, Instant now) {
        return Version.created(
                "/v1/inbound-webhooks/" + webhook.id(),
                webhook.version(),
                new IssuedInboundWebhookView(InboundWebhookView.of(webhook, now), secret));
    }
}
