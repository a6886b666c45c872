package org.hotline.gateway.inbound;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotline.event.inbound.InboundMessage;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.gateway.GatewayTest;
import org.hotline.kit.test.Tokens;

/** What the tests of inbound webhooks and events share: systems that push to accounts of their own. */
abstract class InboundTest extends GatewayTest {

    static final String MESSAGE =
            "{\"from\":{\"address\":\"zoe@example.org\",\"name\":\"Zoé\"},\"subject\":\"Order 4711\",\"text\":\"Où est mon colis ☕?\"}";

    /** An inbound webhook, and what whoever pushes to it knows. */
    record OpenedWebhook(String id, String account, String secret) {}

    static OpenedWebhook opened(String channel) {
        Map<String, Object> given = webhook(channel);
        ValidatableResponse answer = add(given).statusCode(201);
        return new OpenedWebhook(
                answer.extract().path("webhook.id"),
                given.get("account").toString(),
                answer.extract().path("secret"));
    }

    static Map<String, Object> webhook(String channel) {
        return new HashMap<>(Map.of("name", "shop", "channel", channel, "account", unique("shop")));
    }

    static ValidatableResponse add(Map<String, Object> webhook) {
        return as("admin")
                .contentType("application/json")
                .body(webhook)
                .post("/v1/inbound-webhooks")
                .then();
    }

    static ValidatableResponse push(OpenedWebhook webhook, String name, String body) {
        return push(webhook, webhook.secret, name, Instant.now(), body);
    }

    static ValidatableResponse push(OpenedWebhook webhook, String secret, String name, Instant at, String body) {
        return pushing("application/json", body.getBytes(StandardCharsets.UTF_8))
                .header("webhook-id", name)
                .header("webhook-timestamp", at.getEpochSecond())
                .header("webhook-signature", signature(secret, name, at, body))
                .post("/v1/inbound/webhooks/{id}", webhook.id)
                .then();
    }

    static String signature(String secret, String name, Instant at, String body) {
        try {
            return new Webhook(secret).sign(name, at.getEpochSecond(), body);
        } catch (WebhookSigningException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A request with exactly these bytes and this type. */
    static RequestSpecification pushing(String type, byte[] body) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type, ContentType.BINARY)))
                .contentType(type)
                .body(body);
    }

    static RequestSpecification pushing(String role, String type, byte[] body) {
        return pushing(type, body).auth().oauth2(Tokens.of(role));
    }

    static List<MessageReceived> received(String account) {
        return published(InboundMessage.class).stream()
                .filter(MessageReceived.class::isInstance)
                .map(MessageReceived.class::cast)
                .filter(message -> message.account().equals(account))
                .toList();
    }

    static String call(String callId, String more) {
        return "{\"callId\":\"%s\",\"event\":\"OFFERED\",\"from\":\"0612345678\",\"to\":\"0100000000\",\"direction\":\"INBOUND\"%s}"
                .formatted(callId, more);
    }
}
