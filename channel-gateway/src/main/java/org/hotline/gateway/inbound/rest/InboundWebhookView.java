package org.hotline.gateway.inbound.rest;

import java.time.Instant;
import java.util.UUID;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.inbound.InboundWebhook;
import org.hotline.kit.web.Version;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An inbound webhook without its secret, and the address to which is pushed. */
record InboundWebhookView(
        UUID id,
        String name,
        Channel channel,
        String account,
        UUID integration,
        String webhook,
        boolean active,
        @Nullable Instant formerSecretUntil,
        Instant createdAt) {

    static InboundWebhookView of(InboundWebhook webhook, Instant now) {
        Instant until = webhook.formerUntil();
        return new InboundWebhookView(
                webhook.id(),
                webhook.name(),
                webhook.channel(),
                webhook.account(),
                webhook.integration(),
                "/v1/inbound/webhooks/" + webhook.id(),
                webhook.active(),
                until != null && until.isAfter(now) ? until : null,
                webhook.createdAt());
    }

    static RestResponse<InboundWebhookView> answer(InboundWebhook webhook, Instant now) {
        return Version.answer(webhook.version(), of(webhook, now));
    }
}
