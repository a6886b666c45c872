package org.hotline.gateway.messenger.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hotline.gateway.messenger.MessengerFile;
import org.jspecify.annotations.Nullable;

/** The files of a message of Telegram, as it tells of them. */
final class TelegramFiles {

    private static final List<String> KINDS =
            List.of("document", "voice", "audio", "video", "video_note", "animation", "sticker");

    private TelegramFiles() {}

    static List<MessengerFile> of(JsonNode message) {
        List<MessengerFile> files = new ArrayList<>();
        JsonNode photos = message.path("photo");
        if (!photos.isEmpty()) { // the same in several sizes, the largest last
            files.add(file("photo", photos.get(photos.size() - 1), "image/jpeg"));
        }
        KINDS.stream()
                .filter(kind -> message.path(kind).has("file_id") && !isStandIn(kind, message))
                .forEach(kind -> files.add(file(kind.replace('_', ' '), message.path(kind), null)));
        return files;
    }

    /** An animation is a document, too, for those who do not know animations. */
    private static boolean isStandIn(String kind, JsonNode message) {
        return kind.equals("document") && message.has("animation");
    }

    private static MessengerFile file(String kind, JsonNode file, @Nullable String type) {
        return new MessengerFile(
                file.path("file_id").asText(),
                kind,
                file.path("file_name").asText(null),
                file.path("mime_type").asText(type),
                file.has("file_size") ? file.path("file_size").asLong() : null);
    }
}
