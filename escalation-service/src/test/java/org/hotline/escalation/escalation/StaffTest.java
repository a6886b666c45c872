package org.hotline.escalation.escalation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.escalation.Neighbours;
import org.hotline.event.TicketPriority;
import org.hotline.kit.db.Database;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.AfterEach;

/** Escalations of a ticket that the service has heard of, among staff that it heard of and forgets again. */
@SuppressWarnings("NullAway.Init") // injected
abstract class StaffTest {

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Inject
    Clock clock;

    @Inject
    Database database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @AfterEach
    void otherTestsHearOfNoTeam() {
        database.update("delete from staff_team").execute();
        database.update("delete from staff_member").execute();
    }

    Neighbours known() {
        Neighbours ticket = new Neighbours("support", TicketPriority.NORMAL);
        Topics.publish(kafka, ticket.opened(clock.instant()));
        await().untilAsserted(() -> as("supervisor")
                .get("/v1/tickets/" + ticket.ticket() + "/clocks")
                .then()
                .statusCode(200));
        return ticket;
    }

    static Response escalate(Neighbours ticket, String team) {
        return escalate(ticket, "FUNCTIONAL", team);
    }

    static Response escalate(Neighbours ticket, String kind, String team) {
        return as("operator")
                .body("{\"ticketId\":\"" + ticket.ticket() + "\",\"kind\":\"" + kind + "\",\"toTeam\":\"" + team
                        + "\",\"reason\":\"beyond us\",\"tried\":\"all\"}")
                .post("/v1/escalations");
    }

    static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
    }
}
