package org.hotline.gateway.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class UnreadablePushTest extends InboundTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "[]", "5", "\"x\"", "{", "{}", "{} {}", "{\"a\":1,\"a\":2}", "\u0000", "{\"text\":null}"
            })
    void whatIsNoMessageIsRefusedWithItsRule(String body) {
        push(opened("WEB"), "msg_1", body).statusCode(400).body("errors.size()", not(equalTo(0)));
    }

    @Test
    void aNameThatNobodyCouldWriteDownIsRefused() {
        OpenedWebhook shop = opened("WEB");

        push(shop, "a b", MESSAGE).statusCode(400).body("errors[0].field", equalTo("webhook-id"));
        push(shop, "x".repeat(201), MESSAGE).statusCode(400).body("errors[0].field", equalTo("webhook-id"));
    }

    @Test
    void whatIsTooLongIsRefusedBeforeItIsReadAndWhatIsOfAnotherTypeToo() throws IOException, InterruptedException {
        String address = "/v1/inbound/webhooks/" + opened("WEB").id();

        assertThat(large(address, "application/json", new byte[6 * 1024 * 1024 + 1])
                        .statusCode())
                .isEqualTo(413);
        assertThat(large(address, "text/plain", new byte[10]).statusCode()).isEqualTo(415);
    }

    @Test
    void bytesThatAreNoTextAreNotTakenForOthers() {
        OpenedWebhook shop = opened("WEB");
        Instant now = Instant.now();
        byte[] body = MESSAGE.getBytes(StandardCharsets.ISO_8859_1);
        String signature = signature(shop.secret(), "msg_1", now, new String(body, StandardCharsets.UTF_8));

        pushing("application/json", body)
                .header("webhook-id", "msg_1")
                .header("webhook-timestamp", now.getEpochSecond())
                .header("webhook-signature", signature)
                .post("/v1/inbound/webhooks/{id}", shop.id())
                .then()
                .statusCode(401);
    }
}
