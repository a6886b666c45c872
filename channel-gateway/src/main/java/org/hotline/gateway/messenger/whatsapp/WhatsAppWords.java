package org.hotline.gateway.messenger.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hotline.gateway.messenger.MessengerMessage;

/** What is said by a message of WhatsApp, in words. */
final class WhatsAppWords {

    private WhatsAppWords() {}

    static String of(JsonNode message) {
        String type = message.path("type").asText();
        JsonNode said = message.path(type);
        return switch (type) {
            case "text" -> said.path("body").asText();
            case "image", "video", "audio", "voice", "document" ->
                said.path("caption").asText();
            case "sticker" -> "[sticker]";
            case "button" -> said.path("text").asText();
            case "interactive" -> interactive(said);
            case "location" -> location(said);
            case "contacts" -> each(said, WhatsAppWords::person);
            case "reaction" -> reaction(said);
            case "order" ->
                MessengerMessage.lines(
                        "[order]", said.path("text").asText(), each(said.path("product_items"), WhatsAppWords::item));
            case "system" -> "[system] " + said.path("body").asText();
            case "edit" -> "[edited]\n" + of(said.path("message"));
            case "revoke" -> "[deleted]";
            default -> unsupported(type, message.path("errors"));
        };
    }

    private static String interactive(JsonNode said) {
        JsonNode chosen = said.path(said.path("type").asText());
        return MessengerMessage.lines(
                chosen.path("title").asText(),
                chosen.path("description").asText(),
                chosen.path("body").asText());
    }

    private static String location(JsonNode said) {
        return MessengerMessage.lines(
                "[location] " + said.path("latitude").asText() + ", "
                        + said.path("longitude").asText(),
                said.path("name").asText(),
                said.path("address").asText(),
                said.path("url").asText());
    }

    private static String person(JsonNode contact) {
        Stream<String> ways = Stream.of("phones", "emails")
                .flatMap(kind -> StreamSupport.stream(contact.path(kind).spliterator(), false))
                .map(way -> way.path("phone").asText(way.path("email").asText()));
        return "[contact] "
                + Stream.concat(
                                Stream.of(contact.path("name")
                                        .path("formatted_name")
                                        .asText()),
                                ways)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    private static String item(JsonNode item) {
        return item.path("quantity").asText() + " x "
                + item.path("product_retailer_id").asText();
    }

    private static String each(JsonNode list, Function<JsonNode, String> words) {
        return StreamSupport.stream(list.spliterator(), false).map(words).collect(Collectors.joining("\n"));
    }

    private static String reaction(JsonNode said) {
        String sign = said.path("emoji").asText();
        return sign.isEmpty() ? "[reaction taken back]" : "[reaction] " + sign;
    }

    /** What we or WhatsApp have no form for, perhaps because it was deleted. */
    private static String unsupported(String type, JsonNode errors) {
        JsonNode error = errors.path(0);
        String why = error.path("error_data")
                .path("details")
                .asText(error.path("title").asText());
        return "[" + (type.isEmpty() ? "unsupported" : type) + (why.isEmpty() ? "" : ": " + why) + "]";
    }
}
