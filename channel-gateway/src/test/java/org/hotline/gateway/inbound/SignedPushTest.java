package org.hotline.gateway.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class SignedPushTest extends InboundTest {

    @Test
    void aMessageThatIsSignedIsTakenOnTheAccountOfTheWebhook() {
        OpenedWebhook shop = opened("WEB");

        UUID id = push(shop, "msg_1", MESSAGE)
                .statusCode(202)
                .header("Location", startsWith("/v1/interactions/"))
                .body("duplicate", is(false), "status", equalTo("RECEIVED"))
                .extract()
                .jsonPath()
                .getUUID("interactionId");

        MessageReceived message = await().until(() -> received(shop.account()), list -> !list.isEmpty())
                .get(0);
        assertThat(message.interactionId()).isEqualTo(id);
        assertThat(message.text()).isEqualTo("Où est mon colis ☕?");
        assertThat(message.fromName()).isEqualTo("Zoé");
        assertThat(as("admin").get("/v1/interactions/{id}/raw", id).asByteArray())
                .isEqualTo(MESSAGE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsPushedAgainIsAnsweredAsTheFirstTimeAndNeverDoubled() {
        OpenedWebhook shop = opened("WEB");
        String first = push(shop, "msg_1", MESSAGE).statusCode(202).extract().path("interactionId");

        push(shop, "msg_1", MESSAGE).statusCode(202).body("interactionId", equalTo(first), "duplicate", is(true));
        push(shop, "msg_1", MESSAGE.replace("4711", "4712"))
                .statusCode(202)
                .body("interactionId", equalTo(first), "duplicate", is(true));
        push(shop, "msg_2", MESSAGE).statusCode(202).body("duplicate", is(false));
        List<CompletableFuture<String>> together = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> push(shop, "msg_3", MESSAGE).extract().<String>path("interactionId")))
                .limit(8)
                .toList();

        assertThat(together.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        await().untilAsserted(() -> assertThat(received(shop.account())).hasSize(3));
    }

    @Test
    void anAccountOfVoiceTakesReportsAboutCalls() {
        OpenedWebhook pbx = opened("VOICE");
        String callId = unique("call");
        String report = call(callId, ",\"at\":\"2026-11-24T09:00:00Z\"");

        String first = push(pbx, "evt_1", report).statusCode(202).extract().path("interactionId");
        push(pbx, "evt_1", report).statusCode(202).body("interactionId", equalTo(first), "duplicate", is(true));
        push(pbx, "evt_2", report.replace("OFFERED", "ENDED"))
                .statusCode(202)
                .body("interactionId", equalTo(first), "duplicate", is(false));
        push(pbx, "evt_3", MESSAGE).statusCode(400);

        await().untilAsserted(() -> assertThat(received(pbx.account())).hasSize(1));
    }

    @Test
    void whatTheWebhookSaysNeedsNotBeSaidAndIsNotSaidOtherwise() {
        OpenedWebhook shop = opened("WEB");
        String more = MESSAGE.substring(1);

        push(shop, "a", "{\"channel\":\"SMS\"," + more).statusCode(400).body("errors[0].field", equalTo("channel"));
        push(shop, "a", "{\"account\":\"other\"," + more).statusCode(400).body("errors[0].field", equalTo("account"));
        push(shop, "a", "{\"externalId\":{}," + more).statusCode(400).body("errors[0].field", equalTo("externalId"));
        push(shop, "a", "{\"channel\":\"WEB\",\"account\":\"" + shop.account() + "\",\"externalId\":\"a\"," + more)
                .statusCode(202);
    }

    @Test
    void whatHasOneOfTwoSignaturesIsTaken() {
        OpenedWebhook shop = opened("WEB");
        Instant now = Instant.now();
        String good = signature(shop.secret(), "msg_1", now, MESSAGE);

        pushing("application/json", MESSAGE.getBytes(StandardCharsets.UTF_8))
                .header("webhook-id", "msg_1")
                .header("webhook-timestamp", now.getEpochSecond())
                .header("webhook-signature", "v1,AAAA v1a,BBBB " + good)
                .post("/v1/inbound/webhooks/{id}", shop.id())
                .then()
                .statusCode(202);
    }
}
