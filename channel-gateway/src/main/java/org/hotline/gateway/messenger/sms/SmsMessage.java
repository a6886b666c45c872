package org.hotline.gateway.messenger.sms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hotline.gateway.messenger.MessengerFile;
import org.hotline.gateway.messenger.MessengerMessage;
import org.jspecify.annotations.Nullable;

/** A text message as it is kept: its fields, each with all that was said in it. */
final class SmsMessage {

    private static final int MOST_MEDIA = 10;

    private final JsonNode fields;

    SmsMessage(JsonNode fields) {
        this.fields = fields;
    }

    MessengerMessage said() {
        String from = Objects.requireNonNullElse(get("From"), "anonymous");
        String body = get("Body");
        return new MessengerMessage(
                from, from, null, null, body == null && files().isEmpty() ? "[?]" : body == null ? "" : body, files());
    }

    /** The pictures that came with it. */
    List<MessengerFile> files() {
        return IntStream.range(0, MOST_MEDIA)
                .filter(place -> get("MediaUrl" + place) != null)
                .mapToObj(place -> new MessengerFile(
                        Objects.requireNonNull(get("MediaUrl" + place)),
                        kind(get("MediaContentType" + place)),
                        null,
                        get("MediaContentType" + place),
                        null))
                .toList();
    }

    private static String kind(@Nullable String type) {
        return type == null || type.indexOf('/') < 0 ? "file" : type.substring(0, type.indexOf('/'));
    }

    private @Nullable String get(String name) {
        String value = fields.path(name).path(0).asText();
        return value.isBlank() ? null : value;
    }
}
