package org.hotline.gateway.messenger.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.gateway.messenger.MessengerPart;
import org.hotline.gateway.messenger.MessengerReceipt;
import org.jspecify.annotations.Nullable;

/**
 * What WhatsApp tells of a part of an answer.
 *
 * @param failure why it will never arrive; nothing where it got as far as the receipt says
 */
record WhatsAppStatus(MessengerReceipt receipt, @Nullable String failure) {

    private static final Pattern MARK = Pattern.compile("hotline:([0-9a-f-]{36}):(\\d{1,4})");

    /** By which it is known again, also where we never heard that it was taken. */
    static String mark(MessengerPart part) {
        return "hotline:" + part.message() + ':' + part.place();
    }

    /** Nothing of what others sent by the number, and where it says nothing that is known. */
    static Optional<WhatsAppStatus> of(JsonNode status) {
        Matcher mark = MARK.matcher(status.path("biz_opaque_callback_data").asText());
        return mark.matches()
                ? of(status, UUID.fromString(mark.group(1)), Integer.parseInt(mark.group(2)))
                : Optional.empty();
    }

    private static Optional<WhatsAppStatus> of(JsonNode status, UUID message, int place) {
        Instant at = Instant.ofEpochSecond(status.path("timestamp").asLong());
        return switch (status.path("status").asText()) {
            case "sent" -> got(new MessengerReceipt(message, place, at, null, null));
            case "delivered" -> got(new MessengerReceipt(message, place, null, at, null));
            case "read", "played" -> got(new MessengerReceipt(message, place, null, null, at));
            case "failed" ->
                Optional.of(new WhatsAppStatus(
                        new MessengerReceipt(message, place, null, null, null),
                        WhatsAppRefusal.reason(
                                status.path("errors").path(0).path("code").asInt())));
            default -> Optional.empty();
        };
    }

    private static Optional<WhatsAppStatus> got(MessengerReceipt receipt) {
        return Optional.of(new WhatsAppStatus(receipt, null));
    }
}
