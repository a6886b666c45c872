package org.hotline.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.ticket.TicketNoted;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.webhook.WebhookReceiver.ToldFact;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class WebhooksTest extends WebhookTest {

    @Test
    void whatIsToldIsSignedAsTheLibraryVerifies() {
        AddedWebhook webhook = added("org.hotline.ticket.*");
        UUID ticket = UUID.randomUUID();

        TicketNoted fact = happened(ticket).get(0);

        ToldFact told = awaitTold(ticket, 1).get(0);
        assertThatCode(() -> new Webhook(webhook.secret()).verify(told.body(), told.headers()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new Webhook(webhook.secret()).verify(told.body() + " ", told.headers()))
                .isInstanceOf(WebhookVerificationException.class);
        JsonPath event = JsonPath.from(told.body());
        assertThat(event.getString("specversion")).isEqualTo("1.0");
        assertThat(event.getString("id")).isEqualTo(fact.eventId().toString());
        assertThat(event.getString("type")).isEqualTo(NOTED);
        assertThat(event.getString("source")).isEqualTo("/hotline/ticket-service");
        assertThat(event.getString("subject")).isEqualTo(ticket.toString());
        assertThat(event.getString("time")).isEqualTo(fact.occurredAt().toString());
        assertThat(event.getString("data.ticket.number")).isEqualTo("HL-000078");
        assertThat(told.header("content-type")).startsWith("application/cloudevents+json");
        watched(webhook).body("state", equalTo("ACTIVE")).body("waiting", equalTo(0));
    }

    @Test
    void whatNobodyWantsIsNotTold() {
        AddedWebhook exact = added("org.hotline.ticket.marked-spam.v1");
        UUID ticket = UUID.randomUUID();

        happened(ticket);
        Topics.publish(servers(), markedSpam(ticket));

        awaitState(exact, ticket, "state", "DELIVERED");
        assertThat(receiver.told(ticket.toString()))
                .singleElement()
                .satisfies(told -> assertThat(told.body()).contains("marked-spam"));
    }

    @Test
    void theSecretIsShownOnceAndKeptUnderSeal() {
        AddedWebhook webhook = added("*");

        String shown = as("admin").get("/v1/webhooks/{id}", webhook.id()).asString()
                + as("admin").queryParam("limit", 200).get("/v1/webhooks").asString();
        List<String> kept =
                database.query("select secret from webhook").mapTo(String.class).list();

        assertThat(webhook.secret()).startsWith("whsec_");
        assertThat(shown).contains(webhook.id()).doesNotContain("whsec_", webhook.secret());
        assertThat(kept)
                .allSatisfy(secret ->
                        assertThat(secret).doesNotContain(webhook.secret().substring(6)));
    }

    @Test
    void bothSecretsAreGoodWhileOneTakesThePlaceOfTheOther() {
        AddedWebhook webhook = added(NOTED);
        String other = as("admin")
                .post("/v1/webhooks/{id}/secrets", webhook.id())
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        UUID ticket = UUID.randomUUID();
        happened(ticket);
        ToldFact told = awaitTold(ticket, 1).get(0);
        assertThat(told.header("webhook-signature").split(" ")).hasSize(2);
        for (String secret : List.of(webhook.secret(), other)) {
            assertThatCode(() -> new Webhook(secret).verify(told.body(), told.headers()))
                    .doesNotThrowAnyException();
        }

        database.update("update webhook set former_until = now()").execute();
        happened(ticket);

        ToldFact later = awaitTold(ticket, 2).get(1);
        assertThatCode(() -> new Webhook(other).verify(later.body(), later.headers()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new Webhook(webhook.secret()).verify(later.body(), later.headers()))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void aWebhookIsChangedByItsVersionAndRemoved() {
        AddedWebhook webhook = added(NOTED);
        Map<String, Object> changed = webhook(receiver.url() + "2", "org.hotline.escalation.*", NOTED);
        as("admin")
                .contentType("application/json")
                .body(changed)
                .put("/v1/webhooks/{id}", webhook.id())
                .then()
                .statusCode(428);
        as("admin")
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(changed)
                .put("/v1/webhooks/{id}", webhook.id())
                .then()
                .statusCode(200)
                .body("url", equalTo(receiver.url() + "2"))
                .body("eventTypes", containsInAnyOrder("org.hotline.escalation.*", NOTED));
        UUID ticket = UUID.randomUUID();
        happened(ticket);
        assertThat(awaitTold(ticket, 1).get(0).path()).isEqualTo("/hook2");

        as("admin").delete("/v1/webhooks/{id}", webhook.id()).then().statusCode(204);

        as("admin").get("/v1/webhooks/{id}", webhook.id()).then().statusCode(404);
        as("admin").delete("/v1/webhooks/{id}", webhook.id()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"org.hotline.ticket.invented.v1", "org.hotline.solved.*", "com.example.*", "org.hotline.ticket"})
    void aTypeThatThereIsNotIsRefused(String type) {
        add(webhook(receiver.url(), type)).statusCode(422).body("errors[0].field", equalTo("eventTypes[0]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "https://a:b@example.org/",
                "https://2130706433/",
                "https://no-such-host.invalid/"
            })
    void anAddressThatIsNeverCalledIsRefused(String url) {
        add(webhook(url, NOTED)).statusCode(422).body("errors[0].field", equalTo("url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"integration", "operator", "specialist", "team-lead", "supervisor", "knowledge-editor"})
    void nobodyButAnAdminSaysWhoIsToldWhat(String role) {
        AddedWebhook webhook = added(NOTED);
        String one = "/v1/webhooks/" + webhook.id();

        for (String path : List.of("/v1/webhooks", one, one + "/deliveries")) {
            as(role).get(path).then().statusCode(403);
        }
        for (String path : List.of("/v1/webhooks", one + "/secrets", one + "/replays")) {
            as(role).contentType("application/json")
                    .body("{}")
                    .post(path)
                    .then()
                    .statusCode(403);
        }
        as(role).contentType("application/json").body("{}").put(one).then().statusCode(403);
        as(role).delete(one).then().statusCode(403);
    }

    /** Topics are read from their beginnings where they were never read before. */
    @Test
    void whatWasBeforeIsNotTold() {
        AddedWebhook webhook = added(NOTED);
        UUID ticket = UUID.randomUUID();

        Topics.publish(servers(), List.of(noted(ticket, Instant.now().minus(Duration.ofMinutes(5))), noted(ticket)));

        awaitState(webhook, ticket, "state", "DELIVERED");
        assertThat(log(webhook, ticket)).hasSize(1);
    }

    @Test
    void whoIsNotActiveIsToldNothing() {
        AddedWebhook active = added(NOTED);
        Map<String, Object> off = webhook(receiver.url() + "2", NOTED);
        off.put("active", false);
        String id = add(off).statusCode(201).extract().path("webhook.id");
        UUID ticket = UUID.randomUUID();

        happened(ticket);

        awaitState(active, ticket, "state", "DELIVERED");
        AddedWebhook inactive = new AddedWebhook(id, "");
        watched(inactive).body("state", equalTo("INACTIVE"));
        assertThat(log(inactive, ticket)).isEmpty();
    }
}
