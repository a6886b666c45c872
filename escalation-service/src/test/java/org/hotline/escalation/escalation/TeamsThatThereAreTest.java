package org.hotline.escalation.escalation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.escalation.EscalationServiceTest;
import org.hotline.escalation.Neighbours;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.event.ticket.OperatorPlaced;
import org.hotline.event.ticket.TeamDefined;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who works where, and which teams there are, is heard from the ticket-service. */
@EscalationServiceTest
@SuppressWarnings("NullAway.Init") // injected
class TeamsThatThereAreTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String RULE =
            "{\"key\":\"%s\",\"target\":\"RESOLUTION\",\"toLevel\":\"THIRD\",\"toTeam\":\"%s\","
                    + "\"match\":{\"account\":\"nobody\",\"team\":\"%s\"}}";
    private static final String POLICY =
            "{\"key\":\"%s\",\"calendar\":\"always\",\"targets\":{\"RESOLUTION\":\"PT4H\"},\"match\":{\"account\":\"nobody\",\"team\":\"%s\"}}";

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

    @Test
    void whoIsMovedSeesWhatConcernsTheNewTeamAndNoMoreOfTheFormerOneWhateverTheTokenSays() {
        Neighbours ours = known();
        String atOurs = escalate(ours, "second-line").path("id");
        for (String role : List.of("operator", "specialist", "team-lead")) {
            String name = "moved-" + UUID.randomUUID();
            UUID id = Tokens.idOf(role, name);
            String token = Tokens.of(role, name, "first-line");
            assertThat(seen(token, ours, atOurs)).as(role).containsOnly(200);

            Topics.publish(
                    kafka,
                    List.of(
                            placed(id, "first-line", false, 1),
                            placed(id, "returns", true, 3),
                            placed(id, "late", true, 2)));

            await().untilAsserted(
                            () -> assertThat(seen(token, ours, atOurs)).as(role).containsOnly(404));
            assertThat(database.query("select team from staff_member where operator_id = :id")
                            .bind("id", id)
                            .mapTo(String.class)
                            .one())
                    .isEqualTo("returns");
            Topics.publish(kafka, placed(id, "second-line", true, 4));
            await().untilAsserted(() ->
                    assertThat(seen(token, ours, atOurs).get(0)).as(role).isEqualTo(200));
        }
    }

    @Test
    void aLeadOfAllLeadsAllUntilSomebodyDecidesWhichTeam() {
        Neighbours ours = known();
        String escalation = escalate(ours, "second-line").path("id");
        String name = "lead-" + UUID.randomUUID();
        UUID id = Tokens.idOf("team-lead", name);
        String token = Tokens.of("team-lead", name);
        Topics.publish(kafka, placed(id, "returns", false, 1));
        await().until(() -> database.query("select count(*) from staff_member where operator_id = :id")
                .bind("id", id)
                .mapTo(long.class)
                .one()
                .equals(1L));
        assertThat(seen(token, ours, escalation)).containsOnly(200);

        Topics.publish(kafka, placed(id, "returns", true, 2));

        await().untilAsserted(() -> assertThat(seen(token, ours, escalation)).containsOnly(404));
    }

    @Test
    void whatNamesATeamThatThereIsNotIsRefusedAndNothingIsStored() {
        hear("first-line", "second-line", "billing");
        Neighbours ticket = known();
        String key = "team-" + UUID.randomUUID();
        String rule =
                "/v1/escalation-rules/" + added("/v1/escalation-rules", RULE.formatted(key, "billing", "billing"));
        String policy = "/v1/sla-policies/" + added("/v1/sla-policies", POLICY.formatted(key, "billing"));
        String other = key + "-2";
        Map<String, CompletableFuture<Response>> answers = new LinkedHashMap<>();
        answers.put("toTeam of an escalation", later(() -> escalate(ticket, "no-such")));
        answers.put("toTeam of one for more authority", later(() -> escalate(ticket, "HIERARCHICAL", "no-such")));
        answers.put(
                "toTeam of a rule",
                later(() -> post("/v1/escalation-rules", RULE.formatted(other, "no-such", "billing"))));
        answers.put("toTeam of a changed rule", later(() -> put(rule, RULE.formatted(key, "no-such", "billing"))));
        answers.put(
                "match.team of a rule",
                later(() -> post("/v1/escalation-rules", RULE.formatted(other, "billing", "no-such"))));
        answers.put(
                "match.team of a policy", later(() -> post("/v1/sla-policies", POLICY.formatted(other, "no-such"))));
        answers.put("match.team of a changed policy", later(() -> put(policy, POLICY.formatted(key, "no-such"))));

        answers.forEach((where, answer) -> answer.join()
                .then()
                .statusCode(422)
                .body("type", containsString("unknown-team"))
                .body("errors[0].field", equalTo(where.substring(0, where.indexOf(' ')))));

        assertThat(as("supervisor")
                        .get("/v1/escalations?ticket=" + ticket.ticket())
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        as("supervisor").get(rule).then().body("version", equalTo(1));
        as("supervisor").get(policy).then().body("version", equalTo(1));
        assertThat(as("supervisor")
                        .get("/v1/escalation-rules?limit=200")
                        .jsonPath()
                        .getList("items.key"))
                .doesNotContain(other);
        as("supervisor").delete(rule).then().statusCode(204);
        as("supervisor").delete(policy).then().statusCode(204);
    }

    @Test
    void aTeamThatWasMadeAMomentAgoIsWaitedFor() {
        hear("second-line");
        Neighbours ticket = known();
        String made = "made-" + UUID.randomUUID();
        CompletableFuture<Response> answer = later(() -> escalate(ticket, made));

        Topics.publish(kafka, defined(made));

        answer.join().then().statusCode(201).body("toTeam", equalTo(made));
    }

    @Test
    void theUsualTeamOfALevelIsOneThatThereIs() {
        hear("first-line");
        Neighbours ticket = known();

        as("operator")
                .body("{\"ticketId\":\"" + ticket.ticket()
                        + "\",\"kind\":\"FUNCTIONAL\",\"reason\":\"beyond us\",\"tried\":\"all\"}")
                .post("/v1/escalations")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("toTeam"));
    }

    @Test
    void untilATeamIsHeardOfThereMayBeAny() {
        escalate(known(), "whoever").then().statusCode(201);
    }

    private void hear(String... teams) {
        Topics.publish(
                kafka,
                List.of(teams).stream().map(TeamsThatThereAreTest::defined).toList());
        await().until(() -> database.query("select key from staff_team")
                .mapTo(String.class)
                .list()
                .containsAll(List.of(teams)));
    }

    private static TeamDefined defined(String key) {
        return new TeamDefined(Ids.next(), NOW, NOW, key, SupportLevel.FIRST, 1);
    }

    private static OperatorPlaced placed(UUID operator, String team, boolean decided, long sequence) {
        return new OperatorPlaced(Ids.next(), NOW, NOW, operator, team, SupportLevel.FIRST, decided, sequence);
    }

    private static CompletableFuture<Response> later(Supplier<Response> call) {
        return CompletableFuture.supplyAsync(call, command -> new Thread(command).start());
    }

    private static List<Integer> seen(String token, Neighbours ticket, String escalation) {
        List<String> listed = given().auth()
                .oauth2(token)
                .get("/v1/escalations?ticket=" + ticket.ticket())
                .jsonPath()
                .getList("items.id");
        return List.of(
                given().auth()
                        .oauth2(token)
                        .get("/v1/escalations/" + escalation)
                        .statusCode(),
                listed.contains(escalation) ? 200 : 404,
                given().auth()
                        .oauth2(token)
                        .get("/v1/tickets/" + ticket.ticket() + "/clocks")
                        .statusCode());
    }

    private Neighbours known() {
        Neighbours ticket = new Neighbours("support", TicketPriority.NORMAL);
        Topics.publish(kafka, ticket.opened(clock.instant()));
        await().untilAsserted(() -> as("supervisor")
                .get("/v1/tickets/" + ticket.ticket() + "/clocks")
                .then()
                .statusCode(200));
        return ticket;
    }

    private static Response escalate(Neighbours ticket, String team) {
        return escalate(ticket, "FUNCTIONAL", team);
    }

    private static Response escalate(Neighbours ticket, String kind, String team) {
        return as("operator")
                .body("{\"ticketId\":\"" + ticket.ticket() + "\",\"kind\":\"" + kind + "\",\"toTeam\":\"" + team
                        + "\",\"reason\":\"beyond us\",\"tried\":\"all\"}")
                .post("/v1/escalations");
    }

    private static String added(String path, String body) {
        return post(path, body).then().statusCode(201).extract().path("id");
    }

    private static Response post(String path, String body) {
        return as("supervisor").body(body).post(path);
    }

    private static Response put(String path, String body) {
        return as("supervisor").header("If-Match", "\"1\"").body(body).put(path);
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
    }
}
