package org.hotline.escalation.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.hotline.escalation.EscalationServiceTest;
import org.hotline.escalation.Neighbours;
import org.hotline.event.SupportLevel;
import org.hotline.event.ticket.TeamDefined;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

/** Which teams there are is heard from the ticket-service: what names another is refused. */
@EscalationServiceTest
class TeamsThatThereAreTest extends StaffTest {

    private static final String RULE =
            "{\"key\":\"%s\",\"target\":\"RESOLUTION\",\"toLevel\":\"THIRD\",\"toTeam\":\"%s\","
                    + "\"match\":{\"account\":\"nobody\",\"team\":\"%s\"}}";
    private static final String POLICY =
            "{\"key\":\"%s\",\"calendar\":\"always\",\"targets\":{\"RESOLUTION\":\"PT4H\"},\"match\":{\"account\":\"nobody\",\"team\":\"%s\"}}";

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
        hear("first-line", "second-line");
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

    private static CompletableFuture<Response> later(Supplier<Response> call) {
        return CompletableFuture.supplyAsync(call, command -> new Thread(command).start());
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
}
