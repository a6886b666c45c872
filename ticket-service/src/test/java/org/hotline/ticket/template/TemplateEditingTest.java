package org.hotline.ticket.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hotline.ticket.Calling.as;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class TemplateEditingTest {

    @Test
    void preparedAnswersAreThereInBothLanguagesAndCanBeChanged() {
        as("operator")
                .get("/v1/templates?language=fr")
                .then()
                .body("items.key", hasItems("received", "more-information", "solved"));
        as("supervisor")
                .body(Map.of("text", "{{customer}}, salut"))
                .put("/v1/templates/salut/fr")
                .then()
                .statusCode(200);

        as("operator").get("/v1/templates/salut/fr").then().body("text", equalTo("{{customer}}, salut"));
        as("operator")
                .body(Map.of("text", "x"))
                .put("/v1/templates/salut/fr")
                .then()
                .statusCode(403);
        as("supervisor")
                .body(Map.of("text", "x"))
                .put("/v1/templates/salut/french")
                .then()
                .statusCode(400);
        as("supervisor").delete("/v1/templates/salut/fr").then().statusCode(204);
        as("operator").get("/v1/templates/salut/fr").then().statusCode(404);
    }

    @Test
    void aPlaceThatNothingStandsForIsRefusedAndNeverMailed() {
        for (Map.Entry<String, Map<String, String>> bad : Map.of(
                        "text", Map.of("text", "Bonjour {{prenom}}"),
                        "subject", Map.of("subject", "{{ticket}}", "text", "x"))
                .entrySet()) {
            as("supervisor")
                    .body(bad.getValue())
                    .put("/v1/templates/places/fr")
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo(bad.getKey()))
                    .body("errors[0].rule", containsString("{{number}} and {{customer}}"));
        }
        as("operator").get("/v1/templates/places/fr").then().statusCode(404);
    }

    @Test
    void aPageOfLongAnswersEndsEarlierAndTheListGoesOnAfterIt() {
        String text = "\u20ac".repeat(100_000);
        List<String> keys = IntStream.range(0, 10).mapToObj(i -> "long-" + i).toList();
        keys.forEach(key -> as("supervisor")
                .body(Map.of("text", text))
                .put("/v1/templates/" + key + "/xx")
                .then()
                .statusCode(200));

        List<String> read = new ArrayList<>();
        String after = "";
        do {
            JsonPath page = as("operator")
                    .get("/v1/templates?limit=200&language=xx&after=" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(page.getList("items")).hasSizeBetween(1, 6);
            read.addAll(page.getList("items.key", String.class));
            after = page.getString("next");
        } while (after != null);

        assertThat(read).isEqualTo(keys);
        keys.forEach(key -> as("supervisor").delete("/v1/templates/" + key + "/xx"));
    }

    @Test
    void whoeverLeadsATeamDecidesOnNoAnswerThatAllTeamsSend() {
        for (String role : List.of("operator", "specialist", "team-lead", "integration")) {
            as(role).body(Map.of("text", "x"))
                    .put("/v1/templates/received/en")
                    .then()
                    .statusCode(403);
            as(role).delete("/v1/templates/received/en").then().statusCode(403);
        }
    }
}
