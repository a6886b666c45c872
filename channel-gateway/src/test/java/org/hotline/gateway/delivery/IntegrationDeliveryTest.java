package org.hotline.gateway.delivery;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.interaction.ReplyDelivered;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IntegrationDeliveryTest extends DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void otherChannelsFetchTheirMessagesAndTellWhatBecameOfThem() {
        String from = "+336" + (10000000 + (System.nanoTime() & 0xffffff));
        UUID conversation = message(Map.of(
                        "channel",
                        "SMS",
                        "account",
                        "+33100000000",
                        "externalId",
                        unique("sms"),
                        "from",
                        Map.of("address", from),
                        "text",
                        "Bonjour"))
                .extract()
                .jsonPath()
                .getUUID("conversationId");
        ReplyRequested reply = new ReplyRequested(
                Ids.next(),
                NOW,
                NOW,
                Ids.next(),
                Ids.next(),
                "HL-000043",
                conversation,
                "SMS",
                "+33100000000",
                from,
                null,
                null,
                "Voilà",
                null,
                "fr",
                List.of(),
                TOKEN,
                null,
                List.of(),
                false);

        Topics.publish(servers(), reply);

        String id = reply.messageId().toString();
        await().untilAsserted(() -> as("integration")
                .queryParam("channel", "SMS")
                .queryParam("limit", 200)
                .get("/v1/outbound-messages")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id)));
        as("integration", "another")
                .queryParam("limit", 200)
                .get("/v1/outbound-messages")
                .then()
                .body("items.id", not(hasItem(id)));
        as("integration", "another")
                .contentType("application/json")
                .body(Map.of("status", "DELIVERED"))
                .post("/v1/outbound-messages/{id}/delivery", id)
                .then()
                .statusCode(404);
        as("integration")
                .contentType("application/json")
                .body(Map.of("status", "EATEN"))
                .post("/v1/outbound-messages/{id}/delivery", id)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("status"));
        for (int i = 0; i < 2; i++) {
            as("integration")
                    .contentType("application/json")
                    .body(Map.of("status", "DELIVERED"))
                    .post("/v1/outbound-messages/{id}/delivery", id)
                    .then()
                    .statusCode(204);
        }
        await().until(() -> facts(ReplyDelivered.class, reply.messageId()).size() == 1);
        as("integration")
                .queryParam("limit", 200)
                .get("/v1/outbound-messages")
                .then()
                .body("items.id", not(hasItem(id)));
    }
}
