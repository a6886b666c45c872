package org.hotline.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.webhook.WebhookReceiver.ToldFact;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class WebhookLogTest extends WebhookTest {

    @Inject
    WebhookForgetting forgetting;

    private static ValidatableResponse logOf(AddedWebhook webhook, Map<String, ?> query) {
        return as("admin")
                .queryParams(query)
                .get("/v1/webhooks/{id}/deliveries", webhook.id())
                .then()
                .statusCode(200);
    }

    @Test
    void theLogIsReadInPagesAndByStateAndType() {
        AddedWebhook webhook = added("org.hotline.ticket.*");
        UUID good = UUID.randomUUID();
        UUID bad = UUID.randomUUID();
        receiver.answer(bad.toString(), 500);
        happened(good, good, bad);
        Topics.publish(servers(), markedSpam(good));
        awaitState(webhook, good, "eventType", "org.hotline.ticket.marked-spam.v1");
        awaitState(webhook, good, "state", "DELIVERED");
        awaitState(webhook, bad, "lastStatus", 500);

        String next = logOf(webhook, Map.of("limit", 3))
                .body("items", hasSize(3))
                .extract()
                .path("next");
        logOf(webhook, Map.of("limit", 3, "after", next))
                .body("items", hasSize(1))
                .body("next", equalTo(null));
        logOf(webhook, Map.of("state", "WAITING")).body("items.subject", equalTo(List.of(bad.toString())));
        logOf(webhook, Map.of("eventType", NOTED))
                .body("items", hasSize(3))
                .body("items.eventType", everyItem(equalTo(NOTED)));
        logOf(webhook, Map.of("state", "DELIVERED", "eventType", NOTED)).body("items", hasSize(2));
    }

    @Test
    void whatFailedIsToldAgainUnderItsName() {
        AddedWebhook webhook = added(NOTED);
        UUID ticket = UUID.randomUUID();
        receiver.answer(ticket.toString(), 500);
        happened(ticket);
        awaitState(webhook, ticket, "lastStatus", 500);
        database.update("update webhook_delivery set give_up_at = now()").execute();
        hurry(webhook);
        awaitState(webhook, ticket, "state", "FAILED");
        receiver.takeEverything();

        replay(webhook, Map.of("since", "2999-01-01T00:00:00Z")).statusCode(200).body("deliveries", equalTo(0));
        replay(webhook, Map.of("since", "2026-01-01T00:00:00Z"))
                .statusCode(200)
                .body("deliveries", equalTo(1))
                .body("more", equalTo(false));

        awaitState(webhook, ticket, "state", "DELIVERED");
        assertThat(receiver.told(ticket.toString()).stream().map(told -> told.header("webhook-id")))
                .hasSizeGreaterThan(2)
                .containsOnly(String.valueOf(log(webhook, ticket).get(0).get("id")));
    }

    @Test
    void oneIsToldAgainWhateverBecameOfIt() {
        AddedWebhook webhook = added(NOTED);
        UUID ticket = UUID.randomUUID();
        happened(ticket);
        Object id = awaitState(webhook, ticket, "state", "DELIVERED").get("id");

        replay(webhook, Map.of("delivery", id)).statusCode(200).body("deliveries", equalTo(1));

        List<ToldFact> told = awaitTold(ticket, 2);
        assertThat(told).extracting(ToldFact::body).containsOnly(told.get(0).body());
        replay(webhook, Map.of("delivery", UUID.randomUUID())).statusCode(404);
        replay(added(NOTED), Map.of("delivery", id)).statusCode(404);
        replay(webhook, Map.of()).statusCode(422);
        replay(webhook, Map.of("delivery", id, "since", "2026-01-01T00:00:00Z")).statusCode(422);
    }

    @Test
    void whatIsOverIsForgottenAfterAWhileAndWhatWaitsIsNot() {
        AddedWebhook webhook = added(NOTED);
        UUID old = UUID.randomUUID();
        UUID waiting = UUID.randomUUID();
        UUID young = UUID.randomUUID();
        receiver.answer(waiting.toString(), 500);
        happened(old, waiting, young);
        awaitState(webhook, old, "state", "DELIVERED");
        awaitState(webhook, young, "state", "DELIVERED");
        database.update("update webhook_delivery set created_at = now() - interval '15 days',"
                        + " settled_at = settled_at - interval '15 days' where subject <> :young")
                .bind("young", young)
                .execute();

        assertThat(forgetting.forgetSome()).isFalse();

        assertThat(log(webhook, old)).isEmpty();
        assertThat(log(webhook, waiting)).hasSize(1);
        assertThat(log(webhook, young)).hasSize(1);
    }
}
