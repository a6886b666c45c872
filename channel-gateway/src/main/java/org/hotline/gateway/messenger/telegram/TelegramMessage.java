package org.hotline.gateway.messenger.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hotline.gateway.messenger.MessengerFile;
import org.hotline.gateway.messenger.MessengerMessage;
import org.hotline.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/** A message of Telegram, with what was sent beside its words said in words. */
final class TelegramMessage {

    private static final int LONGEST_QUOTATION = 200;

    private final JsonNode message;

    TelegramMessage(JsonNode message) {
        this.message = message;
    }

    String name() {
        return message.path("chat").path("id").asText()
                + '/'
                + message.path("message_id").asText();
    }

    @Nullable
    String album() {
        String group = message.path("media_group_id").asText();
        return group.isEmpty() ? null : message.path("chat").path("id").asText() + '/' + group;
    }

    MessengerMessage said(boolean edited) {
        return said(message.path("from"), edited ? "[edited]\n" + text() : text());
    }

    /** The same from somebody who did something with it. */
    MessengerMessage said(JsonNode by, String text) {
        JsonNode from =
                by.has("id") ? by : message.path("sender_chat").has("id") ? message.path("sender_chat") : chat();
        JsonNode at = message.has("edit_date") ? message.path("edit_date") : message.path("date");
        return new MessengerMessage(
                chat().path("id").asText(),
                from.path("id").asText(),
                nameOf(from),
                at.asLong() > 0 ? Instant.ofEpochSecond(at.asLong()) : null,
                text,
                files());
    }

    private JsonNode chat() {
        return message.path("chat");
    }

    static @Nullable String nameOf(JsonNode person) {
        String name = (person.path("first_name").asText()
                        + ' '
                        + person.path("last_name").asText())
                .strip();
        String known = name.isEmpty()
                ? person.path("title").asText(person.path("username").asText())
                : name;
        return known.isEmpty() ? null : known;
    }

    String text() {
        String text = MessengerMessage.lines(
                quotation(),
                message.path("text").asText(),
                message.path("caption").asText(),
                sticker(),
                place(),
                contact(),
                poll());
        return text.isEmpty() && files().isEmpty() ? "[" + kind() + "]" : text;
    }

    /** The beginning of what it answers. */
    private @Nullable String quotation() {
        JsonNode answered = message.path("reply_to_message");
        String words = message.path("quote")
                .path("text")
                .asText(answered.path("text").asText(answered.path("caption").asText()));
        return words.isEmpty()
                ? null
                : Texts.atMost(LONGEST_QUOTATION, words.strip())
                        .lines()
                        .map(line -> "> " + line)
                        .collect(Collectors.joining("\n"));
    }

    private @Nullable String sticker() {
        JsonNode sticker = message.path("sticker");
        return sticker.isMissingNode()
                ? null
                : "[sticker] " + sticker.path("emoji").asText();
    }

    private @Nullable String place() {
        JsonNode venue = message.path("venue");
        JsonNode point = venue.has("location") ? venue.path("location") : message.path("location");
        return point.isMissingNode()
                ? null
                : MessengerMessage.lines(
                        "[location] " + point.path("latitude").asText() + ", "
                                + point.path("longitude").asText(),
                        venue.path("title").asText(),
                        venue.path("address").asText());
    }

    private @Nullable String contact() {
        JsonNode contact = message.path("contact");
        return contact.isMissingNode()
                ? null
                : "[contact] "
                        + Stream.of(
                                        nameOf(contact),
                                        contact.path("phone_number").asText())
                                .filter(word -> word != null && !word.isEmpty())
                                .collect(Collectors.joining(", "));
    }

    private @Nullable String poll() {
        JsonNode poll = message.path("poll");
        return poll.isMissingNode() ? null : "[poll] " + poll.path("question").asText();
    }

    /** What Telegram calls what it is, where we have no word for it. */
    private String kind() {
        List<String> usual = List.of("message_id", "from", "chat", "date", "sender_chat", "edit_date");
        return StreamSupport.stream(((Iterable<String>) message::fieldNames).spliterator(), false)
                .filter(name -> !usual.contains(name))
                .findFirst()
                .orElse("message")
                .replace('_', ' ');
    }

    List<MessengerFile> files() {
        return TelegramFiles.of(message);
    }
}
