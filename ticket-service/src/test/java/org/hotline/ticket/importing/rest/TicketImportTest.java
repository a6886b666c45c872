package org.hotline.ticket.importing.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.importing.rest.Imports.example;
import static org.hotline.ticket.importing.rest.Imports.get;
import static org.hotline.ticket.importing.rest.Imports.taken;
import static org.hotline.ticket.importing.rest.Imports.tried;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.ticket.TicketImported;
import org.hotline.event.ticket.TicketReplied;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.Outbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class TicketImportTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String source = Imports.aSource();

    @Test
    void aTicketIsTakenOverWithItsPastAndItsOwnTimes() throws IOException {
        JsonPath report = taken(source, example());

        assertThat(report.getInt("created")).isEqualTo(3);
        assertThat(report.getInt("eventsAdded")).isEqualTo(18);
        assertThat(report.getList("errors")).isEmpty();
        UUID id = ticket("4711");
        JsonPath ticket = get("/v1/tickets/" + id);
        assertThat(ticket.getString("status")).isEqualTo("CLOSED");
        assertThat(ticket.getString("team")).isEqualTo("second-line");
        assertThat(ticket.getString("customer.name")).isEqualTo("Marie Martin");
        assertThat(ticket.getString("createdAt")).isEqualTo("2025-03-03T08:00:00Z");
        assertThat(ticket.getString("firstRespondedAt")).isEqualTo("2025-03-03T08:20:00Z");
        assertThat(ticket.getString("closedAt")).isEqualTo("2025-03-10T10:00:00Z");
        assertThat(get("/v1/tickets/" + id + "/messages").<String>getList("items.text"))
                .containsExactly(
                        "It burns since this morning.",
                        "Please turn it off.",
                        "It still burns.",
                        "Took the fire extinguisher.");
        assertThat(get("/v1/tickets/" + id + "/timeline").<String>getList("items.kind"))
                .containsExactly(
                        "OPENED",
                        "ASSIGNED",
                        "REPLIED",
                        "PAUSED",
                        "RECEIVED",
                        "RESUMED",
                        "ASSIGNED",
                        "ASSIGNED",
                        "NOTED",
                        "RESOLVED",
                        "CLOSED");
    }

    @Test
    void allOfItIsToldAsOneFactWithTheTimesAtWhichItHappened() throws IOException {
        taken(source, example());

        TicketImported told = await().until(() -> Imports.published(kafka, ticket("4711")), fact -> true);
        assertThat(told.past().replied())
                .extracting(TicketReplied::occurredAt)
                .containsExactly(Instant.parse("2025-03-03T08:20:00Z"));
        assertThat(told.past().resolved().get(0).resolvedBy()).isEqualTo(operator("bob"));
        assertThat(told.past().escalated().get(0).toTeam()).isEqualTo("second-line");
        assertThat(told.past().rated().get(0).score()).isEqualTo(5);
        assertThat(told.past().rated().get(0).operator()).isEqualTo(operator("bob"));
        assertThat(told.past().ofTicket())
                .extracting(fact -> fact.ticket().sequence())
                .doesNotHaveDuplicates();
        assertThat(Imports.published(kafka, ticket("4712")).ticket().episode()).isEqualTo(2);
    }

    @Test
    void nobodyIsWrittenToBecauseOfIt() throws IOException {
        taken(source, example());

        await().until(() -> Imports.published(kafka, ticket("4713")), fact -> true);
        assertThat(Outbound.all(kafka)).noneMatch(message -> message.toString().contains(ticket("4712") + ""));
    }

    @Test
    void theSameAgainChangesNothing() throws IOException {
        taken(source, example());
        int version = get("/v1/tickets/" + ticket("4711")).getInt("version");

        JsonPath again = taken(source, example());

        assertThat(again.getInt("unchanged")).isEqualTo(3);
        assertThat(again.getInt("eventsKnown")).isEqualTo(18);
        assertThat(again.getInt("eventsAdded")).isZero();
        assertThat(get("/v1/tickets/" + ticket("4711")).getInt("version")).isEqualTo(version);
    }

    @Test
    void whatIsToldLaterComesToWhatIsKnownWhereverItBelongs() {
        taken(source, line("\"RESOLVED\",\"id\":\"b\"", "2025-03-03T12:00:00Z"));

        JsonPath report = taken(source, line("\"PENDING\",\"id\":\"a\"", "2025-03-03T11:00:00Z"));

        assertThat(report.getInt("updated")).isEqualTo(1);
        assertThat(get("/v1/tickets/" + ticket("1") + "/timeline").<String>getList("items.kind"))
                .containsExactly("OPENED", "PAUSED", "RESOLVED");
        assertThat(get("/v1/tickets/" + ticket("1")).getString("status")).isEqualTo("RESOLVED");
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() throws IOException {
        JsonPath tried = tried(source, example() + example());

        as("admin").get("/v1/tickets/" + ticket("4711")).then().statusCode(404);
        JsonPath report = taken(source, example() + example());
        Map<String, Object> wanted = report.getMap("$");
        wanted.put("dryRun", true);
        assertThat(tried.<String, Object>getMap("$")).isEqualTo(wanted);
        assertThat(tried.getInt("unchanged")).isEqualTo(3);
    }

    @Test
    void aBadLineIsNamedAndTheRestGoesOn() throws IOException {
        String lines = String.join(
                "\n",
                "{\"externalId\":\"1\",\"channel\":\"PIGEON\",\"subject\":\"s\",\"createdAt\":\"2025-03-03T08:00:00Z\"}",
                "",
                line("\"OPEN\"", "1999-01-01T00:00:00Z"),
                line("\"OPEN\",\"team\":\"nobodys\"", "2025-03-03T10:00:00Z"),
                "{\"externalId\":\"2\", \"chan",
                line("null", "2025-03-03T10:00:00Z")
                        .replace("WEB\"", "EMAIL\",\"customer\":{\"address\":\"no address\"}"),
                example());

        JsonPath report = taken(source, lines);

        assertThat(report.getInt("lines")).isEqualTo(8);
        assertThat(report.getInt("created")).isEqualTo(3);
        assertThat(report.getInt("failed")).isEqualTo(5);
        assertThat(report.<Integer>getList("errors.line")).containsExactlyInAnyOrder(1, 3, 4, 5, 6);
        assertThat(report.<String>getList("errors.errors.field.flatten()"))
                .contains("channel", "events[0].at", "team", "customer.address", "events[0].status");
    }

    @Test
    void aTicketThatHasGoneOnHereIsOurs() throws IOException {
        taken(source, example());
        as("admin")
                .body(Map.of("text", "We go on here."))
                .post("/v1/tickets/" + ticket("4712") + "/notes")
                .then()
                .statusCode(201);

        JsonPath report = taken(source, example().replace("Forgotten password", "Another subject"));

        assertThat(report.getInt("failed")).isEqualTo(1);
        assertThat(report.getString("errors[0].detail")).contains("gone on here");
        assertThat(get("/v1/tickets/" + ticket("4712")).getString("subject")).isEqualTo("Forgotten password");
    }

    @Test
    void onlySupervisorsAndAdminsImport() {
        for (String role : List.of("operator", "team-lead", "integration", "knowledge-editor")) {
            given().auth()
                    .oauth2(Tokens.of(role))
                    .contentType("application/x-ndjson")
                    .body(new byte[] {'{', '}'})
                    .post("/v1/imports?source=" + source)
                    .then()
                    .statusCode(403);
        }
        Imports.answered("Not A Key", "", "").statusCode(400);
    }

    /** A ticket of which one status is told. */
    private static String line(String status, String at) {
        return "{\"externalId\":\"1\",\"channel\":\"WEB\",\"subject\":\"s\",\"createdAt\":\"2025-03-03T09:00:00Z\",\"events\":"
                + "[{\"kind\":\"STATUS\",\"at\":\"" + at + "\",\"status\":" + status + "}]}";
    }

    private UUID ticket(String externalId) {
        return Ids.of("imported:" + source + ':' + externalId);
    }

    private UUID operator(String name) {
        return Ids.of("imported-operator:" + source + ':' + name);
    }
}
