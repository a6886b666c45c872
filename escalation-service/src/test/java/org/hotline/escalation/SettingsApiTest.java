package org.hotline.escalation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EscalationServiceTest
class SettingsApiTest {

    @Test
    void settingsAreListedPageByPage() {
        for (String list : List.of("/v1/sla-policies", "/v1/escalation-rules", "/v1/calendars")) {
            Response first = as("operator").get(list + "?limit=1");
            first.then().statusCode(200).body("items", hasSize(1));
            List<String> both = as("operator").get(list + "?limit=2").path("items.id");
            as("operator")
                    .get(list + "?limit=1&after=" + first.path("next"))
                    .then()
                    .body("items.id", equalTo(both.subList(1, 2)));
            as("operator").get(list + "?limit=0").then().statusCode(400).body("errors[0].field", equalTo("limit"));
            as("operator").get(list + "?after=%25").then().statusCode(400);
        }
        as("operator").get("/v1/escalation-rules?limit=200").then().body("items.before", hasItem("PT0S"));
        as("operator").get("/v1/sla-policies?limit=200").then().body("items.targets.RESOLUTION", hasItem("PT24H"));
    }

    @Test
    void aRuleOrAPolicyIsChangedByWhoeverHasReadItAndKeepsItsKey() {
        String key = "changed-" + UUID.randomUUID();
        Map<String, String> settings = Map.of(
                "/v1/escalation-rules",
                "{\"key\":\"%s\",\"target\":\"RESOLUTION\",\"toLevel\":\"THIRD\",\"toTeam\":\"third-line\","
                        + "\"match\":{\"account\":\"nobody\",\"level\":\"SECOND\"}}",
                "/v1/sla-policies",
                "{\"key\":\"%s\",\"calendar\":\"always\",\"targets\":{\"RESOLUTION\":\"PT4H\"},"
                        + "\"match\":{\"account\":\"nobody\",\"level\":\"SECOND\"},\"pausedBy\":[\"PENDING\"]}");
        settings.forEach((path, body) -> {
            String one = path + "/"
                    + as("supervisor")
                            .body(body.formatted(key))
                            .post(path)
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id");

            change(one, "\"1\"", body.formatted(key + "-2"))
                    .statusCode(200)
                    .body("version", equalTo(2))
                    .body("key", equalTo(key));
            change(one, "\"1\"", body.formatted(key)).statusCode(412);

            as("operator")
                    .get(one)
                    .then()
                    .body("version", equalTo(2))
                    .body("key", equalTo(key))
                    .body("match.level", equalTo("SECOND"));
            as("supervisor").delete(one).then().statusCode(204);
            as("supervisor").delete(one).then().statusCode(404);
            change(one, "\"2\"", body.formatted(key)).statusCode(404);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"integration", "operator", "specialist", "team-lead", "knowledge-editor"})
    void onlyThoseWhoWatchTheHotlineChangeWhatIsPromised(String role) {
        for (String list : List.of("/v1/sla-policies", "/v1/escalation-rules", "/v1/calendars")) {
            String one = list + "/" + UUID.randomUUID();
            as(role).body("{}").post(list).then().statusCode(403);
            as(role).header("If-Match", "\"1\"").body("{}").put(one).then().statusCode(403);
            as(role).delete(one).then().statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-PT5M", "PT0S", "P-1D"})
    void aTargetThatIsNoTimeToComeIsNamedByItsKey(String target) {
        as("supervisor")
                .body("{\"key\":\"k\",\"calendar\":\"always\",\"targets\":{\"RESOLUTION\":\"" + target + "\"}}")
                .post("/v1/sla-policies")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("targets.RESOLUTION"));
    }

    private static ValidatableResponse change(String path, String version, String body) {
        return as("supervisor").header("If-Match", version).body(body).put(path).then();
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
    }
}
