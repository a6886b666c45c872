package org.hotline.gateway.messenger.whatsapp;

import java.time.Instant;
import java.util.UUID;

/** What WhatsApp pushes. */
final class WhatsAppPushes {

    private WhatsAppPushes() {}

    static String delivery(String... changes) {
        return "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":["
                + String.join(",", changes) + "]}]}";
    }

    static String messages(String number, String... messages) {
        return change(
                number,
                "\"contacts\":[{\"profile\":{\"name\":\"Zo\u00e9 \u2615\"},\"wa_id\":\"33612345678\"}],\"messages\":["
                        + String.join(",", messages) + "]");
    }

    static String statuses(String number, String... statuses) {
        return change(number, "\"statuses\":[" + String.join(",", statuses) + "]");
    }

    private static String change(String number, String value) {
        return "{\"field\":\"messages\",\"value\":{\"messaging_product\":\"whatsapp\",\"metadata\":{\"display_phone_number\":"
                + "\"33100000000\",\"phone_number_id\":\"" + number + "\"}," + value + "}}";
    }

    /** @param said such as {@code "type":"text","text":{"body":"Hi"}} */
    static String message(String id, Instant at, String said) {
        return "{\"from\":\"33612345678\",\"id\":\"" + id + "\",\"timestamp\":\"" + at.getEpochSecond() + "\"," + said
                + "}";
    }

    static String text(String id, String text) {
        return message(id, Instant.now(), "\"type\":\"text\",\"text\":{\"body\":\"" + text + "\"}");
    }

    static String file(String id, String type, String medium, String more) {
        return message(
                id,
                Instant.now(),
                "\"type\":\"%1$s\",\"%1$s\":{\"id\":\"%2$s\",\"mime_type\":\"image/jpeg\",\"sha256\":\"x\"%3$s}"
                        .formatted(type, medium, more));
    }

    static String status(UUID message, int part, String status, String more) {
        return "{\"id\":\"wamid.1\",\"recipient_id\":\"33612345678\",\"status\":\"" + status
                + "\",\"timestamp\":\"1780000000\",\"biz_opaque_callback_data\":\"hotline:" + message + ':' + part
                + "\"" + more + "}";
    }
}
