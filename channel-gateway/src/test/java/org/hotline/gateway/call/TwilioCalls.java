package org.hotline.gateway.call;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.ValidatableResponse;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.hotline.gateway.provider.Provider;

/** Twilio, which signs the address and the fields. */
abstract class TwilioCalls extends SignedCalls {

    static final Map<String, String> CALLER =
            Map.of("CallSid", "CA1", "From", "+33612345678", "To", "+33100000000", "Direction", "inbound");
    static final Map<String, String> ANN = Map.of(
            "CallSid",
            "CA2",
            "ParentCallSid",
            "CA1",
            "From",
            "+33612345678",
            "To",
            "client:ann",
            "Direction",
            "outbound-dial");

    static final String CUSTOMER = "+33612360204";

    /** An account that is called by its number. */
    static String number() {
        String number = "+331" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        share(Provider.TWILIO, number, SECRET);
        return number;
    }

    static Map<String, String> caller(String from, String to, String direction) {
        return Map.of("CallSid", "CA1", "From", from, "To", to, "Direction", direction);
    }

    static Map<String, String> dialled(String from, String to) {
        return Map.of("CallSid", "CA2", "ParentCallSid", "CA1", "From", from, "To", to, "Direction", "outbound-dial");
    }

    static Map<String, String> said(Map<String, String> leg, String status, int second, String... more) {
        Map<String, String> all = new LinkedHashMap<>(leg);
        all.put("CallStatus", status);
        all.put("Timestamp", "Mon, 01 Jun 2026 10:0%d:%02d +0000".formatted(second / 60, second % 60));
        all.put("CallbackSource", "call-progress-events");
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    static Instant at(int second) {
        return Instant.parse("2026-06-01T10:00:00Z").plusSeconds(second);
    }

    static String address(String account, String key) {
        return "http://localhost:8080/v1/cti/twilio/" + account + "?token=" + key;
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    static String signature(String secret, String address, Map<String, String> fields) {
        StringBuilder signed = new StringBuilder(address);
        new TreeMap<>(fields).forEach((name, value) -> signed.append(name).append(value));
        return signature(secret, signed.toString());
    }

    static String signature(String secret, String signed) {
        return Base64.getEncoder().encodeToString(hmac("HmacSHA1", secret, signed));
    }

    static ValidatableResponse push(String key, String account, Map<String, String> fields) {
        return push(form(fields), key, account, signature(SECRET, address(account, key), fields));
    }

    static ValidatableResponse push(String form, String key, String account, String signature) {
        return push(
                pushing(FORM, form.getBytes(UTF_8)).header("X-Twilio-Signature", signature), "twilio", key, account);
    }
}
