package org.hotline.escalation.escalation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.hotline.escalation.EscalationServiceTest;
import org.hotline.escalation.Neighbours;
import org.hotline.event.SupportLevel;
import org.hotline.event.escalation.EscalationAccepted;
import org.hotline.event.escalation.EscalationCompleted;
import org.hotline.event.escalation.EscalationRaised;
import org.hotline.event.escalation.EscalationWithdrawn;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

@EscalationServiceTest
class EscalationApiTest extends EscalationSteps {

    @Test
    void aTicketGoesToTheSecondLevelAndIsSolvedThere() {
        Neighbours ticket = known();
        String id = escalate(ticket.ticket(), "")
                .statusCode(201)
                .body("toTeam", equalTo("second-line"))
                .body("fromLevel", equalTo("FIRST"))
                .body("cause", equalTo("MANUAL"))
                .extract()
                .path("id");

        as("specialist")
                .post("/v1/escalations/" + id + "/acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"));
        Topics.publish(kafka, ticket.resolved(clock.instant().plusSeconds(1), SupportLevel.SECOND));

        await().untilAsserted(
                        () -> as("operator").get("/v1/escalations/" + id).then().body("status", equalTo("COMPLETED")));
        await().untilAsserted(() -> assertThat(facts(ticket.ticket()))
                .hasAtLeastOneElementOfType(EscalationRaised.class)
                .hasAtLeastOneElementOfType(EscalationAccepted.class)
                .hasAtLeastOneElementOfType(EscalationCompleted.class));
    }

    @Test
    void aTicketSolvedElsewhereNeedsNoEscalationAnyMore() {
        Neighbours ticket = known();
        String id = escalate(ticket.ticket(), "").extract().path("id");

        Topics.publish(kafka, ticket.resolved(clock.instant().plusSeconds(1), SupportLevel.FIRST));

        await().untilAsserted(
                        () -> as("operator").get("/v1/escalations/" + id).then().body("status", equalTo("WITHDRAWN")));
        await().untilAsserted(
                        () -> assertThat(facts(ticket.ticket())).hasAtLeastOneElementOfType(EscalationWithdrawn.class));
    }

    @Test
    void onlyOneEscalationOfAKindIsOpen() {
        Neighbours ticket = known();
        escalate(ticket.ticket(), "").statusCode(201);

        escalate(ticket.ticket(), "").statusCode(409);
    }

    @Test
    void onlyTheOtherSideAcceptsDeclinesAndHandsBack() {
        Neighbours ticket = known();
        String id = escalate(ticket.ticket(), "").extract().path("id");

        as("operator").post("/v1/escalations/" + id + "/acceptance").then().statusCode(403);
        as("specialist")
                .body("{\"reason\":\"not ours\"}")
                .post("/v1/escalations/" + id + "/decline")
                .then()
                .statusCode(200);
        as("specialist").post("/v1/escalations/" + id + "/acceptance").then().statusCode(409);
    }

    @Test
    void whoeverEscalatedCanTakeItBack() {
        Neighbours ticket = known();
        String id = escalate(ticket.ticket(), "").extract().path("id");

        as("specialist")
                .body("{\"reason\":\"x\"}")
                .post("/v1/escalations/" + id + "/withdrawal")
                .then()
                .statusCode(403);
        as("operator")
                .body("{\"reason\":\"found it\"}")
                .post("/v1/escalations/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void badRequestsNameTheFieldAndUnknownTicketsAreNotFound() {
        as("operator")
                .body("{\"ticketId\":\"" + Ids.next() + "\",\"kind\":\"FUNCTIONAL\"}")
                .post("/v1/escalations")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("reason", "tried"));
        escalate(Ids.next(), "").statusCode(404);
        escalate(known().ticket(), ",\"toLevel\":\"FIRST\"")
                .statusCode(422)
                .body("errors[0].field", equalTo("toLevel"));
        escalate(known().ticket(), ",\"toLevel\":\"THIRD\"").statusCode(422).body("errors[0].field", equalTo("toTeam"));
        as("integration").get("/v1/escalations").then().statusCode(403);
        as("operator").get("/v1/escalations?after=nonsense").then().statusCode(400);
    }

    @Test
    void someoneElsesTicketAndItsEscalationAreNotFound() {
        Neighbours ticket = known();
        String id = escalate(ticket.ticket(), "").extract().path("id");
        RequestSpecification stranger = given().auth().oauth2(Tokens.of("operator", "billie", "billing"));

        stranger.get("/v1/escalations/" + id).then().statusCode(404);
        List<String> seen = given().auth()
                .oauth2(Tokens.of("operator", "billie", "billing"))
                .get("/v1/escalations?ticket=" + ticket.ticket())
                .jsonPath()
                .getList("items.id");
        assertThat(seen).isEmpty();
    }

    @Test
    void whoeverListsAnEscalationMayReadIt() {
        Neighbours ticket = known();
        String id = as("operator")
                .body("{\"ticketId\":\"" + ticket.ticket()
                        + "\",\"kind\":\"HIERARCHICAL\",\"reason\":\"wants the boss\""
                        + ",\"tried\":\"all\",\"toLevel\":\"SECOND\",\"toTeam\":\"billing\"}")
                .post("/v1/escalations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String member = Tokens.of("operator", "billie", "billing");

        given().auth()
                .oauth2(member)
                .get("/v1/escalations?ticket=" + ticket.ticket())
                .then()
                .body("items.id", hasItems(id));
        given().auth().oauth2(member).get("/v1/escalations/" + id).then().statusCode(200);
        given().auth()
                .oauth2(member)
                .contentType("application/json")
                .post("/v1/escalations/" + id + "/acceptance")
                .then()
                .statusCode(403);
    }

    @Test
    void everyTeamThatHasOrHadTheTicketListsAndReadsItsEscalation() {
        Neighbours ticket = known();
        Topics.publish(kafka, ticket.assigned("billing", clock.instant()));
        Topics.publish(kafka, ticket.assigned("first-line", clock.instant()));
        await().untilAsserted(() -> given().auth()
                .oauth2(Tokens.of("operator", "billie", "billing"))
                .get("/v1/tickets/" + ticket.ticket() + "/clocks")
                .then()
                .statusCode(200));
        String id = escalate(ticket.ticket(), "").statusCode(201).extract().path("id");
        Topics.publish(kafka, ticket.assigned("delivery", clock.instant()));

        await().untilAsserted(() -> assertThat(listed("delivery", ticket)).containsExactly(id));
        for (String team : List.of("first-line", "second-line", "billing", "delivery")) {
            assertThat(listed(team, ticket)).as(team).containsExactly(id);
            assertThat(read(team, id)).as(team).isEqualTo(200);
        }
        assertThat(listed("returns", ticket)).isEmpty();
        assertThat(read("returns", id)).isEqualTo(404);
    }

    private static List<String> listed(String team, Neighbours ticket) {
        return given().auth()
                .oauth2(Tokens.of("operator", "member-of-" + team, team))
                .get("/v1/escalations?ticket=" + ticket.ticket())
                .jsonPath()
                .getList("items.id");
    }

    private static int read(String team, String id) {
        return given().auth()
                .oauth2(Tokens.of("operator", "member-of-" + team, team))
                .get("/v1/escalations/" + id)
                .statusCode();
    }
}
