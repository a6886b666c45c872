package org.hotline.escalation.sla;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.BeforeEach;

/** Tickets of an account of their own, to which an hour and four hours are promised at any time of day. */
@SuppressWarnings("NullAway.Init") // injected
abstract class PromisedTickets {

    @Inject
    Clock clock;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    String account;

    @BeforeEach
    void aPromiseForThisTestAlone() {
        account = "account-" + UUID.randomUUID();
        given().auth()
                .oauth2(Tokens.of("supervisor"))
                .contentType("application/json")
                .body("""
                        {"key":"p-%s","precedence":10,"match":{"account":"%s"},"calendar":"always",
                         "targets":{"FIRST_RESPONSE":"PT1H","RESOLUTION":"PT4H"}}""".formatted(UUID.randomUUID(), account))
                .post("/v1/sla-policies")
                .then()
                .statusCode(201);
    }

    static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
    }

    void awaitState(UUID ticket, String target, String state) {
        await().untilAsserted(() ->
                clocks(ticket).body("items.find { it.target == '" + target + "' }.state", equalTo(state)));
    }

    static ValidatableResponse clocks(UUID ticket) {
        return given().auth()
                .oauth2(Tokens.of("operator"))
                .get("/v1/tickets/" + ticket + "/clocks")
                .then()
                .statusCode(200);
    }

    <E extends EscalationEvent> List<E> facts(UUID ticket, Class<E> type) {
        return Topics.read(kafka, EscalationEvent.class).stream()
                .filter(event -> event.ticketId().equals(ticket))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
