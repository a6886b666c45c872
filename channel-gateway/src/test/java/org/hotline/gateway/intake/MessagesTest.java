package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hotline.event.Channel;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.TicketType;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketSnapshot;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class MessagesTest extends GatewayTest {

    @Test
    void aMessageIsKeptAndPassedOn() {
        Map<String, Object> message = sms(unique("sms"), "06 12 34 56 78");

        JsonPath answer = message(message)
                .statusCode(202)
                .body("duplicate", is(false), "status", equalTo("RECEIVED"))
                .header("Location", notNullValue())
                .extract()
                .jsonPath();

        UUID id = answer.getUUID("interactionId");
        MessageReceived received =
                await().until(() -> received(id), list -> !list.isEmpty()).get(0);
        assertThat(received.fromAddress()).isEqualTo("+33612345678");
        assertThat(received.conversationId()).isEqualTo(answer.getUUID("conversationId"));
        assertThat(received.channel()).isEqualTo(Channel.SMS);
        assertThat(received.language()).isEqualTo("fr");
        assertThat(received.text()).startsWith("Bonjour");
    }

    @Test
    void theOriginalIsGivenBackByteForByte() {
        String body = "{ \"channel\":\"WEB\",  \"account\":\"web-form\", \"externalId\":\"" + unique("raw")
                + "\",\n \"from\":{\"address\":\"a@example.org\"}, \"text\":\"caf\\u00e9 ☕\" }";
        String id = as("integration")
                .contentType("application/json")
                .body(body)
                .post("/v1/inbound/messages")
                .then()
                .statusCode(202)
                .extract()
                .path("interactionId");

        String original = as("operator")
                .get("/v1/interactions/{id}/raw", id)
                .then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + id + ".json\"; filename*=UTF-8''" + id + ".json")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .extract()
                .asString();

        assertThat(original).isEqualTo(body);
    }

    @Test
    void theSameMessageAgainIsTheSameInteraction() {
        Map<String, Object> message = sms(unique("sms"), "+33612345601");
        JsonPath first = message(message).statusCode(202).extract().jsonPath();

        JsonPath second = message(message).statusCode(202).extract().jsonPath();

        assertThat(second.getUUID("interactionId")).isEqualTo(first.getUUID("interactionId"));
        assertThat(second.getUUID("conversationId")).isEqualTo(first.getUUID("conversationId"));
        assertThat(second.getBoolean("duplicate")).isTrue();
    }

    @Test
    void fiftyTimesTheSameMessageAtOnceIsOneInteraction() {
        Map<String, Object> message = sms(unique("sms"), "+33612345602");

        List<JsonPath> answers = atOnce(50, i -> message);

        assertThat(answers)
                .extracting(a -> a.getUUID("interactionId"))
                .containsOnly(answers.get(0).getUUID("interactionId"));
        assertThat(answers).filteredOn(a -> !a.getBoolean("duplicate")).hasSize(1);
        UUID id = answers.get(0).getUUID("interactionId");
        await().until(() -> !received(id).isEmpty());
        assertThat(received(id)).hasSize(1);
    }

    @Test
    void aHundredFirstMessagesOfOnePersonAreOneConversation() {
        String from = "+336" + (10000000 + (System.nanoTime() & 0xffffff));

        List<JsonPath> answers = atOnce(100, i -> sms(unique("sms"), from));

        assertThat(answers).extracting(a -> a.getUUID("interactionId")).doesNotHaveDuplicates();
        assertThat(answers)
                .extracting(a -> a.getUUID("conversationId"))
                .containsOnly(answers.get(0).getUUID("conversationId"));
    }

    private static List<JsonPath> atOnce(int times, java.util.function.IntFunction<Map<String, Object>> message) {
        ExecutorService people = Executors.newFixedThreadPool(25);
        try {
            List<CompletableFuture<JsonPath>> calls = IntStream.range(0, times)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> message(message.apply(i))
                                    .statusCode(202)
                                    .extract()
                                    .jsonPath(),
                            people))
                    .toList();
            return calls.stream().map(CompletableFuture::join).toList();
        } finally {
            people.shutdown();
        }
    }

    @Test
    void webFormsBeginANewConversationEachTime() {
        Map<String, Object> form = sms(unique("form"), "someone@example.org");
        form.put("channel", "WEB");
        UUID first = message(form).statusCode(202).extract().jsonPath().getUUID("conversationId");
        form.put("externalId", unique("form"));

        UUID second = message(form).statusCode(202).extract().jsonPath().getUUID("conversationId");

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void aNamedConversationIsJoined() {
        String name = unique("thread");
        Map<String, Object> one = sms(unique("web"), "one@example.org");
        one.putAll(Map.of("channel", "WEB", "conversation", name));
        Map<String, Object> two = sms(unique("web"), "two@example.org");
        two.putAll(Map.of("channel", "WEB", "conversation", name));

        UUID first = message(one).statusCode(202).extract().jsonPath().getUUID("conversationId");

        message(two).statusCode(202).body("conversationId", equalTo(first.toString()));
    }

    @Test
    void onlyIntegrationsHandIn() {
        as("operator")
                .contentType("application/json")
                .body(sms(unique("sms"), "+33612345605"))
                .post("/v1/inbound/messages")
                .then()
                .statusCode(403);
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .body(sms(unique("sms"), "+33612345605"))
                .post("/v1/inbound/messages")
                .then()
                .statusCode(401);
    }

    @Test
    void anIntegrationSeesOnlyWhatItHandedIn() {
        String id = message(sms(unique("sms"), "+33612345606")).extract().path("interactionId");

        as("integration")
                .get("/v1/interactions/{id}", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("RECEIVED"));
        as("operator").get("/v1/interactions/{id}", id).then().statusCode(200);
        as("integration", "another").get("/v1/interactions/{id}", id).then().statusCode(404);
        as("integration", "another").get("/v1/interactions/{id}/raw", id).then().statusCode(404);
        as("operator").get("/v1/interactions/{id}", UUID.randomUUID()).then().statusCode(404);
        as("operator").get("/v1/interactions/{id}", "no-id").then().statusCode(404);
    }

    @Test
    void theLatestPlaceOfAnInteractionCountsWhateverTheOrder() {
        UUID id =
                message(sms(unique("sms"), "+33612345607")).extract().jsonPath().getUUID("interactionId");
        Instant now = Instant.parse("2026-11-24T10:00:00Z");

        Topics.publish(servers(), List.of(filed(id, "HL-000002", now.plusSeconds(5)), filed(id, "HL-000001", now)));

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> as("operator")
                        .get("/v1/interactions/{id}", id)
                        .then()
                        .body(
                                "status",
                                equalTo("FILED"),
                                "ticketNumber",
                                equalTo("HL-000002"),
                                "ticketId",
                                notNullValue()));
    }

    private static InteractionFiled filed(UUID said, String number, Instant at) {
        TicketSnapshot ticket = new TicketSnapshot(
                Ids.next(),
                number,
                1,
                1,
                TicketStatus.NEW,
                TicketType.QUESTION,
                null,
                TicketPriority.NORMAL,
                Channel.SMS,
                "+33100000000",
                "first-line",
                SupportLevel.FIRST,
                null,
                "fr",
                Ids.next(),
                at,
                null);
        UUID talk = Ids.next();
        return new InteractionFiled(
                Ids.next(), at, at, ticket, said, talk, Channel.SMS, "x", false, true, false, null, null, null);
    }
}
