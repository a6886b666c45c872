package org.hotline.gateway.messenger.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hotline.gateway.messenger.MessengerFile;
import org.hotline.gateway.messenger.MessengerMessage;
import org.jspecify.annotations.Nullable;

/** A message of WhatsApp, with what was sent beside its words said in words. */
final class WhatsAppMessage {

    private final JsonNode message;
    private final JsonNode contact;

    /** @param contact whose it is, as far as that was pushed with it */
    WhatsAppMessage(JsonNode message, JsonNode contact) {
        this.message = message;
        this.contact = contact;
    }

    /** Not everybody shows a number: who shows none has a name that his provider made for him. */
    MessengerMessage said() {
        String from = Stream.of(
                        message.path("from"),
                        contact.path("wa_id"),
                        message.path("from_user_id"),
                        contact.path("user_id"))
                .map(JsonNode::asText)
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("anonymous");
        String name = contact.path("profile").path("name").asText();
        long at = message.path("timestamp").asLong();
        return new MessengerMessage(
                from,
                from,
                name.isEmpty() ? null : name,
                at > 0 ? Instant.ofEpochSecond(at) : null,
                MessengerMessage.lines(forwarded(), WhatsAppWords.of(message), referral()),
                files());
    }

    private @Nullable String forwarded() {
        JsonNode context = message.path("context");
        return context.path("forwarded").asBoolean()
                        || context.path("frequently_forwarded").asBoolean()
                ? "[forwarded]"
                : null;
    }

    /** Whoever wrote because of an advertisement or a page of ours. */
    private @Nullable String referral() {
        JsonNode referral = message.path("referral");
        return referral.isMissingNode()
                ? null
                : MessengerMessage.lines(
                        "[from] " + referral.path("source_url").asText(),
                        referral.path("headline").asText());
    }

    List<MessengerFile> files() {
        String type = message.path("type").asText();
        JsonNode file = message.path(type);
        return file.has("id") && file.has("mime_type")
                ? List.of(new MessengerFile(
                        file.path("id").asText(),
                        type,
                        file.path("filename").asText(null),
                        file.path("mime_type").asText(),
                        null))
                : List.of();
    }
}
