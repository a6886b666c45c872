package org.hotline.gateway.call;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.hotline.event.inbound.InboundMessage;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.GatewayTest;

/** Telephone systems that push forms of their own, to accounts of their own. */
abstract class PushedCalls extends GatewayTest {

    static final String FORM = "application/x-www-form-urlencoded";

    static String key() {
        return as("admin")
                .contentType("application/json")
                .body(Map.of("name", "telephones"))
                .post("/v1/api-keys")
                .path("key");
    }

    /** A request with exactly these bytes and this type. */
    static RequestSpecification pushing(String type, byte[] body) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(FORM, ContentType.TEXT)))
                .urlEncodingEnabled(false)
                .contentType(type)
                .body(body);
    }

    static ValidatableResponse push(RequestSpecification request, String provider, String key, String account) {
        return request.post("/v1/cti/" + provider + "/" + account + "?token=" + key)
                .then();
    }

    static List<InteractionEvent> facts(String account) {
        return published(InteractionEvent.class).stream()
                .filter(fact -> fact.account().equals(account))
                .toList();
    }

    static List<MessageReceived> begun(String account) {
        return published(InboundMessage.class).stream()
                .filter(MessageReceived.class::isInstance)
                .map(MessageReceived.class::cast)
                .filter(message -> message.account().equals(account))
                .toList();
    }
}
