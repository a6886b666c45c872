package org.hotline.escalation.escalation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.escalation.Neighbours;
import org.hotline.escalation.OnRealServers;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.event.escalation.EscalationAccepted;
import org.hotline.event.escalation.EscalationCompleted;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.event.escalation.EscalationRaised;
import org.hotline.event.escalation.EscalationWithdrawn;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

@OnRealServers
@SuppressWarnings("NullAway.Init") // injected
class EscalationApiTest {

    @Inject
    Clock clock;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

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
    void aDryRunSaysWhichRuleWouldAct() {
        as("supervisor")
                .body("""
                        {"target":"RESOLUTION","priority":"HIGH","channel":"EMAIL","type":"INCIDENT","account":"a",
                         "team":"first-line","level":"FIRST"}""")
                .post("/v1/escalation-rules/dry-run")
                .then()
                .statusCode(200)
                .body("escalates", equalTo(true))
                .body("rule.toTeam", equalTo("second-line"));
    }

    @Test
    void settingsAreListedPageByPage() {
        for (String list : List.of("/v1/sla-policies", "/v1/escalation-rules", "/v1/calendars")) {
            as("operator").get(list + "?limit=1").then().statusCode(200).body("items", hasSize(1));
            as("operator").get(list + "?limit=0").then().statusCode(400).body("errors[0].field", equalTo("limit"));
            as("operator").get(list + "?after=%25").then().statusCode(400);
        }
        as("operator").get("/v1/escalation-rules?limit=200").then().body("items.before", hasItem("PT0S"));
        as("operator").get("/v1/sla-policies?limit=200").then().body("items.targets.RESOLUTION", hasItem("PT24H"));
    }

    @Test
    void aCalendarIsMadeChangedAndAskedForDueTimes() {
        String name = "fr-2-" + UUID.randomUUID();
        String body = """
                {"name":"%s","zone":"Europe/Paris","hours":[{"day":"MONDAY","from":"09:00","to":"12:00"},
                 {"day":"MONDAY","from":"13:30","to":"18:00"}],"holidays":{"country":"FR"},
                 "exceptions":[{"date":"2026-05-18","closed":true}]}""".formatted(name);
        String id = as("supervisor")
                .body(body)
                .post("/v1/calendars")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as("operator")
                .body("{\"from\":\"2026-05-10T22:00:00Z\",\"duration\":\"PT8H\"}")
                .post("/v1/calendars/" + id + "/due")
                .then()
                .statusCode(200)
                .body("due", equalTo("2026-06-01T07:30:00Z")); // the 25th is Whit Monday
        as("supervisor").body(body).put("/v1/calendars/" + id).then().statusCode(428);
        as("supervisor")
                .header("If-Match", "\"7\"")
                .body(body)
                .put("/v1/calendars/" + id)
                .then()
                .statusCode(412);
        as("supervisor")
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/v1/calendars/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        as("supervisor").body(body).post("/v1/calendars").then().statusCode(409);
        as("operator").body(body).post("/v1/calendars").then().statusCode(403);
        as("supervisor")
                .body(body.replace("09:00", "9 h"))
                .post("/v1/calendars")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("hours[0].from"));
        as("supervisor")
                .body(body.replace("MONDAY\",\"from\":\"09:00", "SOMEDAY\",\"from\":\"09:00"))
                .post("/v1/calendars")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("hours[0].day"));
        as("supervisor")
                .body(body.replace("Europe/Paris", "Europe/Lutetia"))
                .post("/v1/calendars")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("zone"));
        as("supervisor")
                .body(body.replace("13:30", "11:30"))
                .post("/v1/calendars")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("hours"));
    }

    private Neighbours known() {
        Neighbours ticket = new Neighbours("support", TicketPriority.NORMAL);
        Topics.publish(kafka, ticket.opened(clock.instant()));
        await().untilAsserted(() -> as("operator")
                .get("/v1/tickets/" + ticket.ticket() + "/clocks")
                .then()
                .statusCode(200));
        return ticket;
    }

    private static ValidatableResponse escalate(UUID ticket, String more) {
        return as("operator")
                .body("{\"ticketId\":\"" + ticket
                        + "\",\"kind\":\"FUNCTIONAL\",\"reason\":\"beyond us\",\"tried\":\"all\"" + more + "}")
                .post("/v1/escalations")
                .then();
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
    }

    private List<EscalationEvent> facts(UUID ticket) {
        return Topics.read(kafka, EscalationEvent.class).stream()
                .filter(event -> event.ticketId().equals(ticket))
                .toList();
    }
}
