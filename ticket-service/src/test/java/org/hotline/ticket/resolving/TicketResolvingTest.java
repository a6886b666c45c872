package org.hotline.ticket.resolving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.outbound.SurveyRequested;
import org.hotline.event.solved.CaseSolved;
import org.hotline.event.solved.SolvedCase;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.Outbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class TicketResolvingTest {

    private static final Map<String, String> SOLUTION = Map.of("solution", "turn it off and on");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void aSolvedCaseIsLearnedFromAndTheCustomerIsAskedHowItWas() {
        UUID id = arrive(
                kafka,
                Inbound.mail()
                        .from("olga@example.org")
                        .saying("Printer", "It is on fire.")
                        .event());

        as("operator", "oscar")
                .body(Map.of("solution", "water", "wrapUpCode", "HARDWARE", "handlingSeconds", 90))
                .post("/v1/tickets/" + id + "/resolution")
                .then()
                .statusCode(200)
                .body("status", equalTo("RESOLVED"))
                .body("resolvedAt", notNullValue())
                .body("operator", equalTo(Tokens.idOf("operator", "oscar").toString()));

        SurveyRequested survey = Outbound.sent(kafka, SurveyRequested.class, id);
        assertThat(survey.episode()).isEqualTo(1);
        assertThat(survey.toAddress()).isEqualTo("olga@example.org");
        CaseSolved solved = Topics.read(kafka, SolvedCase.class).stream()
                .filter(fact -> fact.key().equals(id))
                .map(CaseSolved.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(solved.question()).isEqualTo("It is on fire.");
        assertThat(solved.solution()).isEqualTo("water");
        assertThat(solved.teams()).containsExactly("first-line");
    }

    @Test
    void aTicketThatNobodyFoundASolutionForCannotBeResolved() {
        String id = opened();

        as("operator")
                .body(Map.of("solution", " "))
                .post("/v1/tickets/" + id + "/resolution")
                .then()
                .statusCode(400);

        assertThat(ticket(id).getString("status")).isEqualTo("NEW");
    }

    @Test
    void aMachinesMatterIsSolvedWithoutASurvey() {
        UUID id = arrive(kafka, Inbound.mail().byMachine().event());

        as("operator")
                .body(SOLUTION)
                .post("/v1/tickets/" + id + "/resolution")
                .then()
                .statusCode(200);

        String marker = opened();
        as("operator")
                .body(SOLUTION)
                .post("/v1/tickets/" + marker + "/resolution")
                .then()
                .statusCode(200);
        Outbound.sent(kafka, SurveyRequested.class, UUID.fromString(marker));
        assertThat(Outbound.all(kafka))
                .noneMatch(m -> m instanceof SurveyRequested s && s.ticketId().equals(id));
    }

    @Test
    void spamIsFinal() {
        String id = opened();

        as("operator")
                .post("/v1/tickets/" + id + "/spam")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));

        as("operator").post("/v1/tickets/" + id + "/spam").then().statusCode(409);
        as("operator").get("/v1/tickets/" + id + "/timeline").then().body("items.kind", hasItem("MARKED_SPAM"));
    }

    private Response resolve(String id) {
        return as("operator").body(SOLUTION).post("/v1/tickets/" + id + "/resolution");
    }
}
