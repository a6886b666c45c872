package org.hotline.gateway.messenger.sms;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.gateway.messenger.MessengerTest;
import org.hotline.kit.security.Hmac;

/** A number of ours at Twilio, and what Twilio pushes for it, signed as its document says. */
abstract class SmsPushes extends MessengerTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    static final String ACCOUNT_SID = "AC" + "0123456789abcdef".repeat(2);

    static KnownMessenger number() {
        String digits = "33" + (100_000_000L + (UUID.randomUUID().getMostSignificantBits() >>> 40));
        Map<String, Object> messenger = messenger("SMS");
        messenger.put("providerId", digits);
        messenger.put("accessToken", ACCOUNT_SID + ":token");
        String id = add(messenger).statusCode(201).extract().path("id");
        return new KnownMessenger(
                id,
                "SMS",
                String.valueOf(messenger.get("account")),
                digits,
                String.valueOf(messenger.get("accessToken")));
    }

    static Map<String, String> message(KnownMessenger to, String sid, String from, String body, String... more) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "MessageSid",
                sid,
                "SmsSid",
                sid,
                "AccountSid",
                ACCOUNT_SID,
                "From",
                from,
                "Body",
                body,
                "NumSegments",
                "1",
                "NumMedia",
                "0",
                "To",
                "+" + to.providerId()));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    static ValidatableResponse push(KnownMessenger messenger, Map<String, String> fields) {
        return push("/v1/messengers/sms/" + messenger.id() + "/updates", fields, SECRET);
    }

    static ValidatableResponse pushStatus(KnownMessenger messenger, UUID message, String... fields) {
        return push(
                "/v1/messengers/sms/" + messenger.id() + "/parts/" + message + "/0",
                message(messenger, "SM1", "+1", "", fields),
                SECRET);
    }

    static ValidatableResponse push(String path, Map<String, String> fields, String secret) {
        String signed = "http://localhost:8080" + path
                + fields.entrySet().stream()
                        .map(field -> field.getKey() + field.getValue())
                        .collect(Collectors.joining());
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(FORM, ContentType.TEXT)))
                .urlEncodingEnabled(false)
                .header(
                        "X-Twilio-Signature",
                        Base64.getEncoder().encodeToString(Hmac.of("HmacSHA1", secret, signed.getBytes(UTF_8))))
                .contentType(FORM)
                .body(body.getBytes(UTF_8))
                .post(path)
                .then();
    }
}
