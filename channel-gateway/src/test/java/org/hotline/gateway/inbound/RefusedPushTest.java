package org.hotline.gateway.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class RefusedPushTest extends InboundTest {

    private static final String OTHER = "whsec_" + "QUFB".repeat(8);

    @Test
    void whatIsNotSignedOverItsBytesIsNotTakenAndNothingIsTold() {
        OpenedWebhook shop = opened("WEB");
        Instant now = Instant.now();
        String signature = signature(shop.secret(), "msg_1", now, MESSAGE);

        notSigned(shop.id(), "msg_1", now, signature, MESSAGE + " ");
        notSigned(shop.id(), "msg_2", now, signature, MESSAGE);
        notSigned(shop.id(), "msg_1", now.plusSeconds(1), signature, MESSAGE);
        notSigned(shop.id(), "msg_1", now, signature.substring(0, 20), MESSAGE);
        notSigned(shop.id(), "msg_1", now, signature.replace("v1,", "v2,"), MESSAGE);
        notSigned(shop.id(), "msg_1", now, signature(OTHER, "msg_1", now, MESSAGE), MESSAGE);
        notSigned(opened("WEB").id(), "msg_1", now, signature, MESSAGE);
        notSigned(UUID.randomUUID().toString(), "msg_1", now, signature, MESSAGE);

        assertThat(received(shop.account())).isEmpty();
    }

    private static void notSigned(String id, String name, Instant at, String signature, String body) {
        pushing("application/json", body.getBytes(StandardCharsets.UTF_8))
                .header("webhook-id", name)
                .header("webhook-timestamp", at.getEpochSecond())
                .header("webhook-signature", signature)
                .post("/v1/inbound/webhooks/{id}", id)
                .then()
                .statusCode(401)
                .body("type", equalTo("https://hotline.example/problems/webhook-not-signed"))
                .body("detail", not(containsString(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"webhook-id", "webhook-timestamp", "webhook-signature"})
    void whatLacksAHeaderIsNotTaken(String missing) {
        OpenedWebhook shop = opened("WEB");
        Instant now = Instant.now();
        RequestSpecification request = pushing("application/json", MESSAGE.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "webhook-id", "msg_1",
                        "webhook-timestamp", String.valueOf(now.getEpochSecond()),
                        "webhook-signature", signature(shop.secret(), "msg_1", now, MESSAGE))
                .forEach((name, value) -> request.header(name, name.equals(missing) ? "" : value));

        request.post("/v1/inbound/webhooks/{id}", shop.id()).then().statusCode(401);
        pushing("application/json", MESSAGE.getBytes(StandardCharsets.UTF_8))
                .post("/v1/inbound/webhooks/{id}", shop.id())
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-PT6M", "PT6M", "-P4000D", "P9000000D"})
    void whatWasSignedAtAnotherTimeIsNotTaken(Duration off) {
        OpenedWebhook shop = opened("WEB");

        push(shop, shop.secret(), "msg_1", Instant.now().plus(off), MESSAGE)
                .statusCode(400)
                .body("errors[0].field", equalTo("webhook-timestamp"));

        push(shop, shop.secret(), "msg_1", Instant.now().minusSeconds(240), MESSAGE)
                .statusCode(202);
    }
}
