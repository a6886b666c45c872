package org.hotline.gateway.inbound.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.inbound.InboundWebhookEditing.InboundWebhookSettings;
import org.jspecify.annotations.Nullable;

/**
 * An address that is to be opened for a system.
 *
 * @param channel VOICE for reports about calls, any other for messages
 * @param integration whose the account is to be; the webhook is an integration of its own without
 * @param secret that the system has already; one is made without
 */
record InboundWebhookRequest(
        @NotBlank @Size(max = 100) String name,
        @NotNull PushedChannel channel,
        @NotBlank @Size(max = 255) String account,
        @Nullable UUID integration,
        @Nullable @Size(max = 200) String secret) {

    /** Channels on which systems push; mail comes as mail. */
    enum PushedChannel {
        CHAT,
        VOICE,
        WEB,
        SMS,
        WHATSAPP,
        TELEGRAM,
        OTHER
    }

    InboundWebhookSettings toWebhook() {
        return new InboundWebhookSettings(
                name.strip(),
                AccountName.of(Channel.valueOf(channel.name()), account.strip()),
                integration,
                GivenSecret.fit(secret));
    }
}
