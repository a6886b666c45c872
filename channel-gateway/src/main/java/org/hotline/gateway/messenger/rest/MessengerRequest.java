package org.hotline.gateway.messenger.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.messenger.MessengerEditing.MessengerSettings;
import org.hotline.gateway.messenger.MessengerProblem;
import org.hotline.gateway.messenger.MessengerSecrets;
import org.jspecify.annotations.Nullable;

/** A number of WhatsApp or for text messages, or a bot of Telegram, with what opens it. */
record MessengerRequest(
        @NotNull MessengerKind channel,
        @NotBlank @Size(max = 255) String account,

        @NotNull @Size(max = 100) @Pattern(regexp = "[A-Za-z0-9_-]+", message = "must be an id as its provider has it")
        String providerId,

        @NotBlank @Size(max = 1000) String accessToken,
        @NotBlank @Size(min = 8, max = 256) String signingSecret,
        @Nullable @Size(min = 8, max = 256) String verifyToken) {

    /** Channels on which we have messengers of our own. */
    enum MessengerKind {
        WHATSAPP,
        TELEGRAM,
        SMS
    }

    private void requireTwilio() {
        if (!providerId.matches("MG[0-9a-fA-F]{32}|[0-9]{5,15}")) {
            throw MessengerProblem.invalid(
                    "providerId", "must be a number in digits, or a messaging service as in MG…");
        } else if (!accessToken.strip().matches("AC[0-9a-fA-F]{32}(:SK[0-9a-fA-F]{32})?:[^:\\s]{1,200}")) {
            throw MessengerProblem.invalid("accessToken", "must be an account and its token, as in AC…:…");
        }
    }

    MessengerSettings toMessenger() {
        if ((channel == MessengerKind.WHATSAPP) != (verifyToken != null)) {
            throw MessengerProblem.invalid("verifyToken", "must be given for WhatsApp, and only there");
        } else if (channel == MessengerKind.TELEGRAM
                && !accessToken.strip().matches("\\d{1,20}:[A-Za-z0-9_-]{1,200}")) {
            throw MessengerProblem.invalid("accessToken", "must be the token of a bot, as in 123456:ABC");
        }
        if (channel == MessengerKind.SMS) {
            requireTwilio();
        }
        return new MessengerSettings(
                AccountName.of(Channel.valueOf(channel.name()), account.strip()),
                providerId,
                new MessengerSecrets(accessToken.strip(), signingSecret.strip(), verifyToken));
    }
}
