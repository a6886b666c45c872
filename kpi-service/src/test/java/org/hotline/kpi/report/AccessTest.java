package org.hotline.kpi.report;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.SupportLevel;
import org.hotline.event.ticket.OperatorPlaced;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see what. */
@KpiServiceTest
class AccessTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01&to=2026-07-01";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka = "";

    @ParameterizedTest
    @ValueSource(strings = {"operator", "specialist", "integration", "knowledge-editor"})
    void onlyThoseWhoLeadMayAsk(String role) {
        String token = Tokens.of(role);

        KpiApi.as(token).get("/v1/kpis").then().statusCode(403);
        KpiApi.as(token).get("/v1/kpis/response-rate").then().statusCode(403);
        KpiApi.as(token).get("/v1/kpis/response-rate/members").then().statusCode(403);
        KpiApi.as(token)
                .get("/v1/tickets/" + Ids.next() + "/explanation")
                .then()
                .statusCode(403);
        KpiApi.as(token).post("/v1/rebuild").then().statusCode(403);
    }

    @Test
    void onlyAnAdminRebuilds() {
        KpiApi.as(Tokens.of("supervisor")).post("/v1/rebuild").then().statusCode(403);
        KpiApi.as(Tokens.of("admin"))
                .post("/v1/rebuild")
                .then()
                .statusCode(200)
                .body("events", greaterThanOrEqualTo(0));
    }

    @Test
    void aTeamLeadSeesTheirTeamOnly() {
        TicketTale ours = record(ticket().opened().replied());
        TicketTale theirs =
                record(ticket().transferredTo("billing", Ids.next()).opened().replied());
        String lead = Tokens.of("team-lead", "Claire", "billing");

        ask(lead, "/v1/kpis/response-rate", JUNE + "&groupBy=team")
                .body("count", equalTo(1))
                .body("groups.key.team", contains("billing"));
        ask(lead, "/v1/kpis/response-rate", JUNE + "&team=first-line").body("count", equalTo(0));
        ask(lead, "/v1/kpis/response-rate/members", JUNE)
                .body("items.ticketId", contains(theirs.ticketId().toString()));
        KpiApi.as(lead).get(explanation(theirs)).then().statusCode(200);
        KpiApi.as(lead).get(explanation(ours)).then().statusCode(404).body("type", containsString("ticket-not-found"));
        ask(Tokens.of("team-lead"), "/v1/kpis/response-rate", JUNE).body("count", equalTo(2));
    }

    @Test
    void aLeadWhoIsMovedSeesTheNewTeamOnlyWhateverTheTokenSays() {
        TicketTale ours = record(ticket().opened().replied());
        TicketTale theirs =
                record(ticket().transferredTo("billing", Ids.next()).opened().replied());
        String name = "moved-" + Ids.next();
        String lead = Tokens.of("team-lead", name, "billing");
        ask(lead, "/v1/kpis/response-rate/members", JUNE)
                .body("items.ticketId", contains(theirs.ticketId().toString()));

        Instant now = Instant.parse("2026-11-24T10:00:00Z");
        UUID id = Tokens.idOf("team-lead", name);
        Topics.publish(kafka, new OperatorPlaced(Ids.next(), now, now, id, "first-line", SupportLevel.FIRST, true, 1));

        await().untilAsserted(() -> ask(lead, "/v1/kpis/response-rate/members", JUNE)
                .body("items.ticketId", contains(ours.ticketId().toString())));
        ask(lead, "/v1/kpis/response-rate", JUNE + "&groupBy=team").body("groups.key.team", contains("first-line"));
        KpiApi.as(lead).get(explanation(ours)).then().statusCode(200);
        KpiApi.as(lead).get(explanation(theirs)).then().statusCode(404);
    }

    private ValidatableResponse ask(String token, String path, String parameters) {
        return KpiApi.as(token)
                .queryParam("account", account)
                .get(path + "?" + parameters)
                .then()
                .statusCode(200);
    }

    private static String explanation(TicketTale ticket) {
        return "/v1/tickets/" + ticket.ticketId() + "/explanation";
    }

    private TicketTale ticket() {
        return ticket("2026-06-02T09:00:00");
    }
}
