package org.hotline.gateway.messenger.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import org.hotline.gateway.delivery.DeliveryReason;
import org.hotline.gateway.messenger.MessengerTrouble;
import org.hotline.gateway.messenger.MessengerTrouble.TroubleKind;
import org.hotline.kit.outgoing.OutgoingCalls.ServerAnswer;

/** What WhatsApp answers, and what it means when it is a no. */
final class WhatsAppRefusal {

    /** Too fast in all: the application, the account, the number. */
    private static final Set<Integer> TOO_FAST = Set.of(4, 80007, 130429, 131048, 133016);

    /** Too fast for this customer. */
    private static final int TOO_FAST_FOR_ONE = 131056;

    /** Who we are, and what we may. */
    private static final Set<Integer> SIGN_IN = Set.of(0, 3, 10, 190, 131005, 131031, 131042, 368);

    /** Something is out of order there. */
    private static final Set<Integer> THEIR_OWN = Set.of(1, 2, 131000, 131016, 131057, 133004);

    private static final int WINDOW = 131047;
    private static final int UNDELIVERABLE = 131026;
    private static final int OPTED_OUT = 131050;

    private WhatsAppRefusal() {}

    static JsonNode resultOf(ObjectMapper json, ServerAnswer answer) throws MessengerTrouble, IOException {
        if (answer.status() != 200) {
            throw of(json, answer);
        }
        return json.readTree(answer.body());
    }

    static MessengerTrouble of(ObjectMapper json, ServerAnswer answer) {
        JsonNode error = error(json, answer);
        int code = error.path("code").asInt(-1);
        String words = error.path("message").asText()
                + ' '
                + error.path("error_data").path("details").asText();
        if (code == TOO_FAST_FOR_ONE) {
            return new MessengerTrouble(TroubleKind.PASSING, DeliveryReason.RATE_LIMITED.name(), words, null);
        } else if (answer.status() == 429 || TOO_FAST.contains(code)) {
            return new MessengerTrouble(TroubleKind.EVERYTHING, DeliveryReason.RATE_LIMITED.name(), words, null);
        } else if (answer.status() == 401 || SIGN_IN.contains(code) || (code >= 200 && code < 300)) {
            return new MessengerTrouble(TroubleKind.EVERYTHING, DeliveryReason.SIGN_IN_REFUSED.name(), words, null);
        } else if (answer.status() >= 500 || THEIR_OWN.contains(code)) {
            return new MessengerTrouble(TroubleKind.EVERYTHING, reason(code, answer), words, null);
        }
        return new MessengerTrouble(TroubleKind.FINAL, reason(code, answer), words, null);
    }

    private static String reason(int code, ServerAnswer answer) {
        return code < 0 ? "WHATSAPP_HTTP_" + answer.status() : reason(code);
    }

    /** Why it will never arrive. */
    static String reason(int code) {
        return switch (code) {
            case WINDOW -> DeliveryReason.REPLY_WINDOW_CLOSED.name();
            case UNDELIVERABLE -> DeliveryReason.INVALID_ADDRESS.name();
            case OPTED_OUT -> DeliveryReason.BLOCKED.name();
            default -> "WHATSAPP_" + code;
        };
    }

    private static JsonNode error(ObjectMapper json, ServerAnswer answer) {
        try {
            return json.readTree(answer.body()).path("error");
        } catch (IOException noJson) {
            return json.createObjectNode();
        }
    }
}
