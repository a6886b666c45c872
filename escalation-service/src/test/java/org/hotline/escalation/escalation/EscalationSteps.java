package org.hotline.escalation.escalation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.escalation.Neighbours;
import org.hotline.event.TicketPriority;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;

/** What tests of escalations do before and after: a ticket that is known, an escalation of it, and what was told of it. */
@SuppressWarnings("NullAway.Init") // injected
abstract class EscalationSteps {

    @Inject
    Clock clock;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    final Neighbours known() {
        Neighbours ticket = new Neighbours("support", TicketPriority.NORMAL);
        Topics.publish(kafka, ticket.opened(clock.instant()));
        await().untilAsserted(() -> as("operator")
                .get("/v1/tickets/" + ticket.ticket() + "/clocks")
                .then()
                .statusCode(200));
        return ticket;
    }

    static ValidatableResponse escalate(UUID ticket, String more) {
        return as("operator")
                .body("{\"ticketId\":\"" + ticket
                        + "\",\"kind\":\"FUNCTIONAL\",\"reason\":\"beyond us\",\"tried\":\"all\"" + more + "}")
                .post("/v1/escalations")
                .then();
    }

    static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
    }

    final List<EscalationEvent> facts(UUID ticket) {
        return Topics.read(kafka, EscalationEvent.class).stream()
                .filter(event -> event.ticketId().equals(ticket))
                .toList();
    }
}
