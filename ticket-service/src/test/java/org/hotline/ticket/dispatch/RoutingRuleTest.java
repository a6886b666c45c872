package org.hotline.ticket.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class RoutingRuleTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private RoutedTeam team;
    private String account;

    @BeforeEach
    void makeATeam() {
        team = new RoutedTeam();
        account = team.key + "@example.org";
    }

    @AfterEach
    void forgetTheRules() {
        replace(List.of()).then().statusCode(200);
    }

    @Test
    void theFirstRuleThatFitsSaysWhichTeamGetsWhatArrives() {
        replace(List.of(
                        rule("German", Map.of("account", account, "language", "de"), "billing"),
                        rule("All of it", Map.of("account", account.toUpperCase(Locale.ROOT)), team.key)))
                .then()
                .statusCode(200);

        UUID english = arrive(kafka, Inbound.mail().account(account).event());
        UUID elsewhere = arrive(kafka, Inbound.mail().event());

        assertThat(ticket(english).getString("team")).isEqualTo(team.key);
        assertThat(team.why(english.toString()).getString("items[0].rule")).isEqualTo("All of it");
        assertThat(ticket(elsewhere).getString("team")).isEqualTo("first-line");
        assertThat(team.why(elsewhere.toString()).getList("items")).isEmpty();
    }

    @Test
    void whatIsWrittenDownGoesWhereItIsSentElseAsTheRulesSay() {
        replace(List.of(rule("Invoices", Map.of("account", account, "category", "invoices"), team.key)));

        String byRule = written(Map.of("category", "invoices"));
        String named = written(Map.of("category", "invoices", "team", "billing"));
        String classified = written(Map.of());
        as("supervisor").body(Map.of("category", "invoices")).post("/v1/tickets/" + classified + "/classification");
        as("supervisor").body(Map.of("category", "invoices")).post("/v1/tickets/" + named + "/classification");

        assertThat(ticket(byRule).getString("team")).isEqualTo(team.key);
        assertThat(ticket(named).getString("team")).isEqualTo("billing");
        assertThat(ticket(classified).getString("team")).isEqualTo(team.key);
        assertThat(team.why(classified).getString("items[0].reason")).isEqualTo("RULE");
    }

    @Test
    void whatSomebodyWorksOnStaysWithHimHoweverItIsClassified() {
        replace(List.of(rule("Invoices", Map.of("account", account, "category", "invoices"), team.key)));
        String id = written(Map.of());
        as("operator", "holder").body(Map.of("text", "I look into it.")).post("/v1/tickets/" + id + "/replies");

        as("supervisor").body(Map.of("category", "invoices")).post("/v1/tickets/" + id + "/classification");

        assertThat(ticket(id).getString("team")).isEqualTo("first-line");
    }

    @Test
    void rulesAreTriedBeforeTheyAreKept() {
        Map<String, Object> matter = new HashMap<>(Map.of("account", account, "language", "fr"));
        dryRun(matter)
                .then()
                .statusCode(200)
                .body("team", equalTo("first-line"))
                .body("rule", nullValue());
        matter.put("rules", List.of(rule("French", Map.of("language", "fr"), team.key)));
        dryRun(matter).then().body("team", equalTo(team.key)).body("rule.name", equalTo("French"));
        matter.put("rules", List.of(rule("French", Map.of("language", "fr"), "no-such")));
        dryRun(matter).then().statusCode(422).body("errors[0].field", equalTo("rules[0].team"));
    }

    @Test
    void theListIsReplacedByWhoHasReadItAndWatchesAllTeams() {
        String seen = as("operator")
                .get("/v1/routing-rules")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        Map<String, Object> rules = Map.of("rules", List.of(rule("All", Map.of(), team.key)));

        as("operator")
                .header("If-Match", seen)
                .body(rules)
                .put("/v1/routing-rules")
                .then()
                .statusCode(403);
        as("supervisor").body(rules).put("/v1/routing-rules").then().statusCode(428);
        as("supervisor")
                .header("If-Match", seen)
                .body(rules)
                .put("/v1/routing-rules")
                .then()
                .statusCode(200);
        as("supervisor")
                .header("If-Match", seen)
                .body(rules)
                .put("/v1/routing-rules")
                .then()
                .statusCode(412);
        as("supervisor")
                .header("If-Match", "*")
                .body(Map.of("rules", List.of(rule("All", Map.of(), "no-such"))))
                .put("/v1/routing-rules")
                .then()
                .statusCode(422);
    }

    private static Response dryRun(Map<String, Object> matter) {
        return as("supervisor").body(matter).post("/v1/routing-rules/dry-run");
    }

    private static Response replace(List<Map<String, Object>> rules) {
        return as("supervisor")
                .header("If-Match", "*")
                .body(Map.of("rules", rules))
                .put("/v1/routing-rules");
    }

    private static Map<String, Object> rule(String name, Map<String, String> conditions, String team) {
        Map<String, Object> rule = new HashMap<>(conditions);
        rule.put("name", name);
        rule.put("team", team);
        return rule;
    }

    private String written(Map<String, String> besides) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "customer", Map.of("address", "pierre-" + UUID.randomUUID() + "@example.org"),
                "subject", "a matter",
                "text", "It does not work.",
                "channel", "WEB",
                "account", account));
        request.putAll(besides);
        return as("operator", "opener")
                .body(request)
                .post("/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
