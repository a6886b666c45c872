package org.hotline.ticket.template;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hotline.ticket.Calling.as;

import java.util.List;
import java.util.Map;
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
