package org.hotline.gateway.inbound.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.hotline.gateway.call.rest.CallRequest;
import org.hotline.gateway.inbound.InboundContent;
import org.hotline.gateway.inbound.InboundWebhook;
import org.hotline.gateway.intake.rest.MessageRequest;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.id.Ids;
import org.hotline.kit.web.RequestForms;

/** Reads what was pushed to a webhook as what it would be without, by the same rules; the webhook says its account, and webhook-id what it is called. */
@ApplicationScoped
class InboundForms {

    private final RequestForms forms;

    InboundForms(RequestForms forms) {
        this.forms = forms;
    }

    /**
     * What was pushed.
     *
     * @param name its webhook-id
     */
    InboundContent pushed(byte[] body, String name, InboundWebhook webhook) throws IOException {
        Original original = Original.of(MediaType.APPLICATION_JSON, body);
        return webhook.takesCalls()
                ? InboundContent.of(
                        forms.read(body, CallRequest.class, call -> of(call, name, webhook))
                                .toReport(),
                        original)
                : InboundContent.of(
                        forms.read(body, MessageRequest.class, message -> of(message, name, webhook))
                                .toMessage(),
                        original);
    }

    private static CallRequest of(CallRequest call, String name, InboundWebhook webhook) {
        EventEnvelope.requireSame("account", call.account(), webhook.account());
        EventEnvelope.requireSame("eventId", call.eventId(), name);
        return call.on(webhook.account()).called(name(name, webhook), null);
    }

    private static MessageRequest of(MessageRequest message, String name, InboundWebhook webhook) {
        EventEnvelope.requireSame("account", message.account(), webhook.account());
        EventEnvelope.requireSame("externalId", message.externalId(), name);
        EventEnvelope.requireSame(
                "channel", message.channel(), webhook.channel().name());
        return message.on(webhook.channel(), webhook.account()).called(name(name, webhook), null);
    }

    /** The same only at the same webhook: another one on its account may call other things so. */
    private static String name(String name, InboundWebhook webhook) {
        return Ids.of("pushed " + name + " to " + webhook.id()).toString();
    }
}
