package org.hotline.escalation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.TicketPriority;
import org.hotline.kit.test.StrangersEyes;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.BeforeEach;

/** An escalation between two teams, as operators and leads of a third one, integrations and editors see it: not at all. */
@EscalationServiceTest
@SuppressWarnings("NullAway.Init") // injected
class StrangersEyesTest extends StrangersEyes {

    private final String secret = "Geheimnis" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> ids = new ArrayList<>();

    @Inject
    Clock clock;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @BeforeEach
    void somethingIsEscalated() {
        Neighbours ticket = new Neighbours("support", TicketPriority.NORMAL);
        Topics.publish(kafka, ticket.opened(clock.instant()));
        await().untilAsserted(() -> operator()
                .get("/v1/tickets/" + ticket.ticket() + "/clocks")
                .then()
                .statusCode(200));
        String id = operator()
                .body(Map.of("ticketId", ticket.ticket(), "kind", "FUNCTIONAL", "reason", secret, "tried", secret))
                .post("/v1/escalations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ids.addAll(List.of(ticket.ticket().toString(), id));
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of("operator")).contentType("application/json");
    }

    @Override
    protected List<String> ids() {
        return ids;
    }

    @Override
    protected List<String> secrets() {
        return List.of(secret);
    }
}
