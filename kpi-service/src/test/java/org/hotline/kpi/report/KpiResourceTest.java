package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.hotline.kpi.measure.FactRecorder;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.TicketTale;
import org.hotline.local.test.HotlineServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = HotlineServers.class, initArgs = @ResourceArg(name = "service", value = "kpi"))
class KpiResourceTest {

    private static final String JUNE = "from=2026-06-01&to=2026-07-01";

    @TestHTTPResource("/v1/kpis/stream")
    URI stream = URI.create("");

    @Inject
    FactRecorder recorder;

    private String account = "";

    @BeforeEach
    void anAccountOfItsOwn() {
        account = KpiApi.anAccount();
    }

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
    void theCatalogueHasAllOfThemFirstTheSixOfTheProfile() {
        ask(Tokens.of("supervisor"), "/v1/kpis", JUNE)
                .body("items", hasSize(KpiCatalogue.all().size()))
                .body(
                        "items.kpi",
                        hasItems(
                                "response-rate",
                                "tickets-closed",
                                "resolution-rate",
                                "first-contact-resolution",
                                "no-escalation-rate",
                                "customer-satisfaction"))
                .body("items.definitionVersion", everyItem(equalTo("v1")))
                .body("items.zone", everyItem(equalTo("Europe/Paris")));
    }

    @Test
    void anIndicatorThatDoesNotExistIsNotPretended() {
        KpiApi.asSupervisor()
                .get("/v1/kpis/occupancy")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", containsString("kpi-not-found"))
                .body("detail", containsString("no-escalation-rate"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=yesterday|from",
                "to=2026-13-01|to",
                "from=2026-06-02&to=2026-06-01|from",
                "zone=%2B02:00|zone",
                "zone=Europe/Nowhere|zone",
                "groupBy=weather|groupBy",
                "basis=hope|basis",
                "asOf=soon|asOf",
                "window=P40D|window",
                "window=long|window",
                "target=-1|target",
                "policy=KIND|policy"
            })
    void aQuestionThatMakesNoSenseIsRefusedByName(String parameters, String field) {
        KpiApi.asSupervisor()
                .get("/v1/kpis/response-rate?" + parameters)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void aPeriodIsHalfOpenAndLocalTimesAreThoseOfTheZone() {
        record(ticket().then("2026-06-02T00:00:00").opened());

        assertThat(count("from=2026-06-02T00:00:00&to=2026-06-03T00:00:00")).isEqualTo(1);
        assertThat(count("from=2026-06-01T00:00:00&to=2026-06-02T00:00:00")).isZero();
        assertThat(count("from=2026-06-01T22:00:00Z&to=2026-06-01T22:00:01Z")).isEqualTo(1);
        assertThat(count("from=2026-06-02T00:00:00%2B02:00&to=2026-06-02T00:00:01%2B02:00"))
                .isEqualTo(1);
        assertThat(count("from=2026-06-02T00:00:00&to=2026-06-03T00:00:00&zone=America/New_York"))
                .isZero();
    }

    @Test
    void withoutAPeriodItIsTheLastThirtyDays() {
        record(ticket().then(Clock.systemUTC().instant()).opened());

        assertThat(count("zone=Europe/Paris")).isEqualTo(1);
    }

    @Test
    void membersArePagedWithoutGapsOrRepeats() {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            told.add(record(ticket().opened()).ticketId().toString());
        }

        List<String> seen = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonPath page = KpiApi.ask("response-rate/members", account, JUNE + "&limit=3" + after);
            assertThat(page.getList("items")).hasSizeLessThanOrEqualTo(3);
            seen.addAll(page.getList("items.ticketId"));
            after = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void membersTellWhereTheyCount() {
        TicketTale answered = record(ticket().opened().replied());
        record(ticket().opened());
        record(ticket().opened().spam());

        JsonPath all = KpiApi.ask("response-rate/members", account, JUNE);
        JsonPath numerator = KpiApi.ask("response-rate/members", account, JUNE + "&part=numerator");
        JsonPath excluded = KpiApi.ask("response-rate/members", account, JUNE + "&part=excluded");
        JsonPath denominator = KpiApi.ask("response-rate/members", account, JUNE + "&part=denominator");

        assertThat(all.getList("items.part")).containsExactlyInAnyOrder("NUMERATOR", "DENOMINATOR", "EXCLUDED");
        assertThat(numerator.getList("items.ticketId")).hasToString("[" + answered.ticketId() + "]");
        assertThat(excluded.getList("items.excluded")).hasToString("[SPAM]");
        assertThat(denominator.getList("items")).hasSize(2);
    }

    @Test
    void aCursorThatIsNoneIsRefused() {
        KpiApi.asSupervisor()
                .get("/v1/kpis/response-rate/members?after=abc")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("after"));
    }

    @Test
    void anExplanationSaysWhereATicketCountsAndWhy() {
        TicketTale ticket = record(ticket().opened()
                .replied()
                .after(Duration.ofHours(1))
                .resolved()
                .closed()
                .spam());

        JsonPath explanation = KpiApi.asSupervisor()
                .get(explanation(ticket))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(explanation.getList("kpis.kpi")).contains("response-rate", "tickets-closed", "resolution-rate");
        assertThat(explanation.getList("kpis.members.flatten().excluded")).containsOnly("SPAM");
    }

    @Test
    void answersCanBeTakenAwayAsCsvWithoutFormulas() {
        record(ticket().about("=HYPERLINK(\"http://x\")").opened().replied());

        String csv = KpiApi.asSupervisor()
                .accept("text/csv")
                .queryParam("account", account)
                .get("/v1/kpis/response-rate?" + JUNE + "&groupBy=category")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();

        assertThat(csv.lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("kpi,unit,from,to,zone,category,value,numerator,denominator,count");
        assertThat(csv).contains(",\"'=HYPERLINK(\"\"http://x\"\")\",1,1,1,1,");
    }

    @Test
    void answersCanBeTakenAwayLineByLine() {
        record(ticket().opened().replied());

        String lines = KpiApi.asSupervisor()
                .accept("application/x-ndjson")
                .queryParam("account", account)
                .get("/v1/kpis?" + JUNE + "&groupBy=channel")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/x-ndjson"))
                .extract()
                .asString();

        assertThat(lines.lines()
                        .map(JsonPath::new)
                        .filter(line -> line.getString("kpi").equals("response-rate")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.getInt("value")).isEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/kpis", "/v1/kpis/backlog", "/v1/kpis/backlog/members"})
    void whoDoesNotSayWhatTheyWantGetsJson(String path) {
        KpiApi.asSupervisor().accept("*/*").get(path).then().statusCode(200).contentType("application/json");
        KpiApi.asSupervisor().get(path).then().statusCode(200).contentType("application/json");
    }

    @Test
    void exportsOfMembersHaveNoCap() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 2_300; i++) {
            facts.addAll(ticket().opened().facts());
        }
        recorder.record(facts);

        String csv = KpiApi.asSupervisor()
                .accept("text/csv")
                .queryParam("account", account)
                .get("/v1/kpis/response-rate/members?" + JUNE)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(csv.lines()).hasSize(2_301).doesNotHaveDuplicates();
    }

    @Test
    void whatWasLearnedAfterThePeriodIsARestatement() {
        record(ticket().opened());
        assertThat(KpiApi.ask("response-rate", account, JUNE).getBoolean("restated"))
                .isFalse();

        record(ticket().opened().then("2026-07-03T09:00:00").spam());

        assertThat(KpiApi.ask("response-rate", account, JUNE).getBoolean("restated"))
                .isTrue();
    }

    @Test
    void aBoardHearsOfEveryChange() throws Exception {
        HttpRequest listen = HttpRequest.newBuilder(URI.create(stream + "?" + JUNE + "&account=" + account))
                .header("Authorization", "Bearer " + Tokens.of("supervisor"))
                .build();
        List<String> heard = new CopyOnWriteArrayList<>();
        CompletableFuture<Void> listening = HttpClient.newHttpClient()
                .sendAsync(listen, BodyHandlers.ofLines())
                .thenAccept(answer ->
                        answer.body().filter(line -> line.startsWith("data:")).forEach(heard::add));
        await().atMost(Duration.ofSeconds(10)).until(() -> heard.size() == 1);

        record(ticket().opened().replied());

        await().atMost(Duration.ofSeconds(10)).until(() -> heard.size() == 2);
        JsonPath board = new JsonPath(heard.get(1).substring("data:".length()));
        assertThat(board.getList("items.kpi")).hasSize(6);
        assertThat(board.getInt("items[0].value")).isEqualTo(1);
        listening.cancel(true);
    }

    private int count(String parameters) {
        return KpiApi.ask("response-rate", account, parameters).getInt("count");
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
        return TicketTale.at(account, "2026-06-02T09:00:00");
    }

    private TicketTale record(TicketTale ticket) {
        recorder.record(ticket.facts());
        return ticket;
    }
}
