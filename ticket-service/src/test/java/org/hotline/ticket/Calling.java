package org.hotline.ticket;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.event.ticket.TicketFact;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;

/** The service as its callers and neighbours use it. */
public final class Calling {

    private static final Duration SOON = Duration.ofSeconds(20);

    private Calling() {}

    public static RequestSpecification as(String role) {
        return as(role, role);
    }

    public static RequestSpecification as(String role, String name) {
        return given().auth().oauth2(Tokens.of(role, name)).contentType(ContentType.JSON);
    }

    /** Has somebody say that they are not there, which takes them on. */
    public static UUID employ(String role, String name) {
        return UUID.fromString(as(role, name)
                .body(Map.of("presence", "OFFLINE"))
                .put("/v1/operators/me/presence")
                .then()
                .statusCode(200)
                .extract()
                .path("id"));
    }

    /** Publishes what arrived and waits until its ticket is there. */
    public static UUID arrive(String kafka, MessageReceived message) {
        Topics.publish(kafka, message);
        return ticketOf(message.interactionId());
    }

    public static UUID ticketOf(UUID interaction) {
        return UUID.fromString(await().atMost(SOON)
                .until(
                        () -> as("supervisor")
                                .get("/v1/tickets?interaction=" + interaction)
                                .then()
                                .statusCode(200)
                                .extract()
                                .<String>path("items[0].id"),
                        id -> id != null));
    }

    /** Opens a ticket over REST. */
    public static Response open(String team, String subject) {
        return as("operator", "opener")
                .body(Map.of(
                        "customer",
                        Map.of("address", "pierre-" + UUID.randomUUID() + "@example.org", "name", "Pierre"),
                        "subject",
                        subject,
                        "text",
                        "It does not work.",
                        "channel",
                        "WEB",
                        "language",
                        "en",
                        "team",
                        team))
                .post("/v1/tickets");
    }

    public static String opened() {
        return opened("first-line");
    }

    public static String opened(String team) {
        return open(team, "a matter").then().statusCode(201).extract().path("id");
    }

    public static io.restassured.path.json.JsonPath ticket(Object id) {
        return as("supervisor")
                .get("/v1/tickets/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** How many messages a ticket has. */
    public static int messagesOf(UUID ticket) {
        return as("supervisor")
                .get("/v1/tickets/" + ticket + "/messages?limit=200")
                .jsonPath()
                .getList("items")
                .size();
    }

    /** What was published of a ticket until now. */
    public static List<TicketFact> factsOf(String kafka, UUID ticket) {
        return Topics.read(kafka, TicketEvent.class).stream()
                .filter(fact -> fact.key().equals(ticket))
                .map(TicketFact.class::cast)
                .toList();
    }
}
