package org.hotline.escalation.escalation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.List;
import org.hotline.escalation.EscalationServiceTest;
import org.hotline.escalation.Neighbours;
import org.hotline.event.SupportLevel;
import org.hotline.event.escalation.EscalationHandedBack;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

/** Those to whom a ticket was escalated give it to another team of their line, which is then the other side. */
@EscalationServiceTest
class PassedOnTest extends EscalationSteps {

    @Test
    void whoeverHasTheTicketOnItsLineAcceptsItAndHandsItBack() {
        Neighbours ticket = known();
        String id = escalate(ticket.ticket(), "").extract().path("id");
        Topics.publish(
                kafka,
                List.of(
                        ticket.assigned("second-line", SupportLevel.SECOND, clock.instant()),
                        ticket.assigned("network", SupportLevel.SECOND, clock.instant())));
        await().untilAsserted(() -> as("operator")
                .get("/v1/escalations/" + id)
                .then()
                .body("toTeam", equalTo("network"))
                .body("fromTeam", equalTo("first-line")));

        assertThat(act("second-line", id, "acceptance").statusCode()).isEqualTo(403);
        assertThat(act("network", id, "acceptance").statusCode()).isEqualTo(200);
        assertThat(act("network", id, "handback").statusCode()).isEqualTo(200);

        EscalationHandedBack fact = await().until(
                        () -> facts(ticket.ticket()).stream()
                                .filter(EscalationHandedBack.class::isInstance)
                                .map(EscalationHandedBack.class::cast)
                                .toList(),
                        told -> !told.isEmpty())
                .get(0);
        assertThat(fact.toTeam()).isEqualTo("network");
        assertThat(fact.fromTeam()).isEqualTo("first-line");
    }

    @Test
    void whatIsToldLateGivesItToNobodyAndWhatIsOverStays() {
        Neighbours ticket = known();
        String id = escalate(ticket.ticket(), "").extract().path("id");
        TicketEvent late = ticket.assigned("second-line", SupportLevel.SECOND, clock.instant());
        Topics.publish(kafka, ticket.assigned("network", SupportLevel.SECOND, clock.instant()));
        await().untilAsserted(
                        () -> as("operator").get("/v1/escalations/" + id).then().body("toTeam", equalTo("network")));

        Topics.publish(kafka, late);
        Topics.publish(kafka, ticket.assigned("delivery", clock.instant()));
        await().untilAsserted(() ->
                assertThat(act("delivery", id, "acceptance").statusCode()).isEqualTo(403));
        as("operator").get("/v1/escalations/" + id).then().body("toTeam", equalTo("network"));

        assertThat(act("network", id, "decline").statusCode()).isEqualTo(200);
        Topics.publish(kafka, ticket.assigned("servers", SupportLevel.SECOND, clock.instant()));
        await().untilAsserted(() ->
                assertThat(act("servers", id, "acceptance").statusCode()).isEqualTo(403));
        as("operator").get("/v1/escalations/" + id).then().body("toTeam", equalTo("network"));
    }

    @Test
    void whoIsAskedForMoreAuthorityStaysAsked() {
        Neighbours ticket = known();
        String id = as("operator")
                .body("{\"ticketId\":\"" + ticket.ticket()
                        + "\",\"kind\":\"HIERARCHICAL\",\"reason\":\"wants the boss\",\"tried\":\"all\"}")
                .post("/v1/escalations")
                .path("id");

        Topics.publish(kafka, ticket.assigned("delivery", clock.instant()));

        await().untilAsserted(() ->
                assertThat(act("delivery", id, "acceptance").statusCode()).isEqualTo(403));
        as("operator").get("/v1/escalations/" + id).then().body("toTeam", equalTo("first-line"));
    }

    private static Response act(String team, String id, String action) {
        return given().auth()
                .oauth2(Tokens.of("specialist", "specialist-of-" + team, team))
                .contentType("application/json")
                .body("{\"reason\":\"not ours\",\"findings\":\"found\"}")
                .post("/v1/escalations/" + id + "/" + action);
    }
}
