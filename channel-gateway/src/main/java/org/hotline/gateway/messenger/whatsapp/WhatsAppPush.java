package org.hotline.gateway.messenger.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hotline.gateway.messenger.ArrivedMessage;

/** What WhatsApp pushes at a time: what happened on numbers of ours, on each any number of things. */
final class WhatsAppPush {

    private final JsonNode body;

    WhatsAppPush(JsonNode body) {
        this.body = body;
    }

    /** What happened on a number. */
    record NumberNews(String providerId, List<ArrivedMessage> messages, List<WhatsAppStatus> statuses) {}

    /** As they were pushed; what is no message and tells of none is passed over. */
    List<NumberNews> news() {
        return each(body.path("entry"))
                .flatMap(entry -> each(entry.path("changes")))
                .filter(change -> change.path("field").asText().equals("messages"))
                .map(change -> news(change.path("value")))
                .filter(news -> !news.messages.isEmpty() || !news.statuses.isEmpty())
                .toList();
    }

    private static NumberNews news(JsonNode value) {
        return new NumberNews(
                value.path("metadata").path("phone_number_id").asText(),
                each(value.path("messages"))
                        .filter(message -> message.has("id"))
                        .map(message -> arrived(value, message))
                        .toList(),
                each(value.path("statuses"))
                        .map(WhatsAppStatus::of)
                        .flatMap(status -> status.stream())
                        .toList());
    }

    private static ArrivedMessage arrived(JsonNode value, JsonNode message) {
        ObjectNode original = JsonNodeFactory.instance.objectNode();
        original.set("metadata", value.path("metadata"));
        JsonNode contact = contact(value.path("contacts"), message);
        original.set("contact", contact.isMissingNode() ? JsonNodeFactory.instance.objectNode() : contact);
        original.set("message", message);
        boolean files = !new WhatsAppMessage(message, contact).files().isEmpty();
        return new ArrivedMessage(message.path("id").asText(), null, files, original.toString());
    }

    /** That of its sender; where he is not named, the only one. */
    private static JsonNode contact(JsonNode contacts, JsonNode message) {
        return each(contacts)
                .filter(contact -> contacts.size() == 1
                        || contact.path("wa_id").equals(message.path("from"))
                        || contact.path("user_id").equals(message.path("from_user_id")))
                .findFirst()
                .orElse(contacts.path(contacts.size()));
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
