package org.hotline.gateway.webhook;

import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.event.ticket.TicketMarkedSpam;
import org.hotline.event.ticket.TicketNoted;
import org.hotline.gateway.FiledTickets;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.webhook.WebhookReceiver.ToldFact;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of webhooks share: a receiver, webhooks of ours there, and what happens to tickets. */
public abstract class WebhookTest extends GatewayTest {

    protected static final String NOTED = "org.hotline.ticket.noted.v1";

    @Inject
    protected Database database;

    protected WebhookReceiver receiver;

    @BeforeEach
    void start() {
        receiver = WebhookReceiver.start();
    }

    /** What others are told is none of the next test's. */
    @AfterEach
    void stop() {
        database.update("delete from webhook").execute();
        receiver.close();
    }

    /** A webhook of ours, and its secret. */
    public record AddedWebhook(String id, String secret) {}

    protected AddedWebhook added(String... eventTypes) {
        return added(receiver, eventTypes);
    }

    protected static AddedWebhook added(WebhookReceiver at, String... eventTypes) {
        ValidatableResponse answer = add(webhook(at.url(), eventTypes)).statusCode(201);
        return new AddedWebhook(
                answer.extract().path("webhook.id"), answer.extract().path("secret"));
    }

    protected static Map<String, Object> webhook(String url, String... eventTypes) {
        return new HashMap<>(Map.of("url", url, "eventTypes", List.of(eventTypes)));
    }

    protected static ValidatableResponse add(Map<String, Object> webhook) {
        return as("admin")
                .contentType("application/json")
                .body(webhook)
                .post("/v1/webhooks")
                .then();
    }

    protected static ValidatableResponse watched(AddedWebhook webhook) {
        return as("admin").get("/v1/webhooks/{id}", webhook.id).then().statusCode(200);
    }

    /** What became of what it was told about the subject, the newest first. */
    protected static List<Map<String, Object>> log(AddedWebhook webhook, UUID subject) {
        List<Map<String, Object>> items = as("admin")
                .queryParam("limit", 200)
                .get("/v1/webhooks/{id}/deliveries", webhook.id)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .filter(item -> subject.toString().equals(item.get("subject")))
                .toList();
    }

    protected static Map<String, Object> awaitState(AddedWebhook webhook, UUID subject, String field, Object value) {
        return await().until(
                        () -> log(webhook, subject),
                        items -> !items.isEmpty() && value.equals(items.get(0).get(field)))
                .get(0);
    }

    protected static ValidatableResponse replay(AddedWebhook webhook, Map<String, ?> what) {
        return as("admin")
                .contentType("application/json")
                .body(what)
                .post("/v1/webhooks/{id}/replays", webhook.id)
                .then();
    }

    protected static TicketNoted noted(UUID ticket) {
        return noted(ticket, Instant.now());
    }

    protected static TicketNoted noted(UUID ticket, Instant at) {
        return new TicketNoted(Ids.next(), at, at, FiledTickets.snapshot(ticket), UUID.randomUUID(), null);
    }

    protected static TicketMarkedSpam markedSpam(UUID ticket) {
        Instant now = Instant.now();
        return new TicketMarkedSpam(Ids.next(), now, now, FiledTickets.snapshot(ticket));
    }

    /** Notes on tickets, in that order. */
    protected static List<TicketNoted> happened(UUID... tickets) {
        List<TicketNoted> facts = Stream.of(tickets).map(WebhookTest::noted).toList();
        Topics.publish(servers(), facts);
        return facts;
    }

    protected List<ToldFact> awaitTold(UUID subject, int count) {
        return await().until(() -> receiver.told(subject.toString()), told -> told.size() >= count);
    }

    protected List<ToldFact> awaitTold(int count) {
        return await().until(() -> receiver.told(""), told -> told.size() >= count);
    }

    /** All that is to be tried again is to be tried now. */
    protected void hurry(AddedWebhook webhook) {
        database.update(
                        "update webhook_lane set due_at = now() where webhook = :id"
                                + " and due_at > now() + interval '1 second' and due_at < now() + interval '100 seconds'") // none that is tried now
                .bind("id", UUID.fromString(webhook.id))
                .execute();
    }
}
