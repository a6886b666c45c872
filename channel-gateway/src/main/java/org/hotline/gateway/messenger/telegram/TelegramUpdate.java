package org.hotline.gateway.messenger.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hotline.gateway.messenger.ArrivedMessage;
import org.hotline.gateway.messenger.MessengerMessage;
import org.jspecify.annotations.Nullable;

/** What Telegram pushes: one thing that happened. */
final class TelegramUpdate {

    private static final List<String> MESSAGES = List.of("message", "business_message", "channel_post");
    private static final List<String> EDITIONS =
            List.of("edited_message", "edited_business_message", "edited_channel_post");

    private final JsonNode update;

    TelegramUpdate(JsonNode update) {
        this.update = update;
    }

    /** As it is kept; nothing where nobody says anything by it. */
    Optional<ArrivedMessage> arrived(String original) {
        JsonNode written = first(MESSAGES);
        if (written != null) {
            TelegramMessage message = new TelegramMessage(written);
            return Optional.of(new ArrivedMessage(
                    message.name(), message.album(), !message.files().isEmpty(), original));
        }
        JsonNode edited = first(EDITIONS);
        boolean files = edited != null && !new TelegramMessage(edited).files().isEmpty();
        return edited != null || update.has("callback_query") || isReaction()
                ? Optional.of(
                        new ArrivedMessage("update/" + update.path("update_id").asText(), null, files, original))
                : Optional.empty();
    }

    private boolean isReaction() {
        return update.path("message_reaction").has("user");
    }

    MessengerMessage said() {
        JsonNode written = first(MESSAGES);
        JsonNode edited = first(EDITIONS);
        if (written != null) {
            return new TelegramMessage(written).said(false);
        } else if (edited != null) {
            return new TelegramMessage(edited).said(true);
        }
        return update.has("callback_query")
                ? pressed(update.path("callback_query"))
                : reacted(update.path("message_reaction"));
    }

    /** A button below a message of ours. */
    private static MessengerMessage pressed(JsonNode query) {
        JsonNode from = query.path("from");
        JsonNode chat = query.path("message").path("chat");
        return of(
                chat.has("id") ? chat : from,
                from,
                null,
                "[button] " + query.path("data").asText());
    }

    private static MessengerMessage reacted(JsonNode reaction) {
        String signs = StreamSupport.stream(reaction.path("new_reaction").spliterator(), false)
                .map(sign -> sign.path("emoji").asText(sign.path("type").asText()))
                .collect(Collectors.joining(" "));
        return of(
                reaction.path("chat"),
                reaction.path("user"),
                Instant.ofEpochSecond(reaction.path("date").asLong()),
                signs.isEmpty() ? "[reaction taken back]" : "[reaction] " + signs);
    }

    private static MessengerMessage of(JsonNode chat, JsonNode from, @Nullable Instant at, String text) {
        return new MessengerMessage(
                chat.path("id").asText(), from.path("id").asText(), TelegramMessage.nameOf(from), at, text, List.of());
    }

    private @Nullable JsonNode first(List<String> names) {
        return names.stream().filter(update::has).findFirst().map(update::path).orElse(null);
    }
}
