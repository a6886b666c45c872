package org.hotline.gateway.messenger.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import org.hotline.gateway.delivery.DeliveryReason;
import org.hotline.gateway.messenger.MessengerTrouble;
import org.hotline.gateway.messenger.MessengerTrouble.TroubleKind;
import org.hotline.kit.outgoing.OutgoingCalls.ServerAnswer;
import org.jspecify.annotations.Nullable;

/** What Telegram answers, and what it means when it is a no. */
final class TelegramRefusal {

    private TelegramRefusal() {}

    static JsonNode resultOf(ObjectMapper json, ServerAnswer answer) throws MessengerTrouble, IOException {
        if (answer.status() != 200) {
            throw of(json, answer);
        }
        return json.readTree(answer.body()).path("result");
    }

    /** A bot that is not known, or not any more, is refused everything. */
    static MessengerTrouble of(ObjectMapper json, ServerAnswer answer) {
        JsonNode body = body(json, answer);
        String words = body.path("description").asText();
        long wait = body.path("parameters").path("retry_after").asLong();
        @Nullable Duration pause = wait > 0 ? Duration.ofSeconds(wait) : null;
        return switch (answer.status()) {
            case 401, 404 ->
                new MessengerTrouble(TroubleKind.EVERYTHING, DeliveryReason.SIGN_IN_REFUSED.name(), words, null);
            case 403 -> new MessengerTrouble(TroubleKind.FINAL, DeliveryReason.BLOCKED.name(), words, null);
            case 429 -> new MessengerTrouble(TroubleKind.EVERYTHING, DeliveryReason.RATE_LIMITED.name(), words, pause);
            default ->
                answer.status() >= 500
                        ? new MessengerTrouble(TroubleKind.EVERYTHING, reason(answer), words, null)
                        : new MessengerTrouble(TroubleKind.FINAL, reason(answer), words, null);
        };
    }

    private static String reason(ServerAnswer answer) {
        return "TELEGRAM_" + answer.status();
    }

    private static JsonNode body(ObjectMapper json, ServerAnswer answer) {
        try {
            JsonNode body = json.readTree(answer.body());
            return body == null ? json.createObjectNode() : body;
        } catch (IOException noJson) {
            return json.createObjectNode();
        }
    }
}
