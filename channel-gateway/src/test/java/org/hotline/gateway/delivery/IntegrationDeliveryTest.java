package org.hotline.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hotline.event.Channel;
import org.hotline.event.interaction.ReplyDelivered;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.Replies;
import org.hotline.kit.test.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class IntegrationDeliveryTest extends DeliveryTest {

    /** Hands a message in, so that its conversation is the integration's own. */
    private static UUID conversation(String integration, String account, String from) {
        Map<String, Object> message = sms(unique("sms"), from);
        message.put("account", account);
        return as("integration", integration)
                .contentType("application/json")
                .body(message)
                .post("/v1/inbound/messages")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getUUID("conversationId");
    }

    private static JsonPath page(String integration, @Nullable String after) {
        RequestSpecification request =
                as("integration", integration).queryParam("channel", "SMS").queryParam("limit", 1);
        return (after == null ? request : request.queryParam("after", after))
                .get("/v1/outbound-messages")
                .jsonPath();
    }

    @Test
    void aPageIsFullHoweverManyMessagesOfOthersLieBetween() {
        String me = unique("integration");
        String account = unique("account");
        String another = unique("account");
        UUID mine = conversation(me, account, "+33612340001");
        UUID theirs = conversation("two", another, "+33612340002");
        List<ReplyRequested> replies = IntStream.range(0, 210)
                .mapToObj(i -> i < 208
                        ? Replies.in(theirs, Channel.SMS, another, "+33612340003")
                        : Replies.in(mine, Channel.SMS, account, "+33612340003"))
                .toList();
        Topics.publish(servers(), replies);
        await().until(() -> page(me, null).getString("next") != null);

        JsonPath first = page(me, null);
        JsonPath second = page(me, first.getString("next"));

        assertThat(List.of(first.getString("items[0].id"), second.getString("items[0].id")))
                .containsExactly(
                        replies.get(208).messageId().toString(),
                        replies.get(209).messageId().toString());
        assertThat(second.getString("next")).isNull();
    }

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
        ReplyRequested reply = Replies.in(conversation, Channel.SMS, "+33100000000", from);

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
