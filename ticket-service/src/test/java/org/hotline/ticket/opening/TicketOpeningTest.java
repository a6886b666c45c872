package org.hotline.ticket.opening;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.open;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TicketServiceTest
class TicketOpeningTest {

    @Test
    void whatSomebodyWritesDownBecomesATicket() {
        Response answer = open("billing", "an invoice");

        answer.then()
                .statusCode(201)
                .header("Location", containsString("/v1/tickets/"))
                .header("ETag", notNullValue())
                .body("team", equalTo("billing"))
                .body("level", equalTo("FIRST"))
                .body("status", equalTo("NEW"))
                .body("customer.name", equalTo("Pierre"))
                .body("operator", nullValue());
        as("supervisor")
                .get("/v1/tickets?number=" + answer.path("number"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].subject", equalTo("an invoice"));
    }

    @Test
    void aRepeatedCallOpensOneTicket() {
        String body = """
            {"customer":{"address":"rita@example.org"},"subject":"s","text":"t","channel":"WEB"}\
            """;
        String key = UUID.randomUUID().toString();

        String first = as("operator")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/tickets")
                .path("id");
        Response second =
                as("operator").header("Idempotency-Key", key).body(body).post("/v1/tickets");

        second.then().statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"customer\":{\"address\":\"a@b.c\"},\"subject\":\"\",\"text\":\"t\",\"channel\":\"WEB\"}",
                "{\"customer\":{\"address\":\"a@b.c\"},\"subject\":\"s\",\"text\":\"t\",\"channel\":\"PIGEON\"}",
                "{\"subject\":\"s\",\"text\":\"t\",\"channel\":\"WEB\"}",
                "{\"customer\":{\"address\":\"a@b.c\"},\"subject\":\"s\",\"text\":\"t\",\"channel\":\"WEB\",\"language\":\"french\"}",
                "not json"
            })
    void aMalformedTicketIsRefused(String body) {
        as("operator").body(body).post("/v1/tickets").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-06-01T00:00:00Z",
                "1899-12-31T23:59:59Z",
                "1970-01-01T00:00:00Z",
                "1999-12-31T23:59:59Z",
                "2999-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z"
            })
    void aMatterOfBefore2000OrOfTheFutureIsRefused(String time) {
        as("operator")
                .body(Map.of(
                        "customer",
                        Map.of("address", "time@example.org"),
                        "subject",
                        "s",
                        "text",
                        "t",
                        "channel",
                        "WEB",
                        "occurredAt",
                        time))
                .post("/v1/tickets")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("occurredAt"));
    }

    @Test
    void unknownCustomersAndTeamsAreRefused() {
        as("operator")
                .body(Map.of("customerId", UUID.randomUUID(), "subject", "s", "text", "t", "channel", "WEB"))
                .post("/v1/tickets")
                .then()
                .statusCode(422)
                .body("type", containsString("unknown-customer"));
        open("no-such-team", "s").then().statusCode(422).body("errors[0].field", equalTo("team"));
    }
}
