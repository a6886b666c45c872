package org.hotline.ticket.template;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hotline.ticket.Calling.as;

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
        as("team-lead")
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
        as("team-lead")
                .body(Map.of("text", "x"))
                .put("/v1/templates/salut/french")
                .then()
                .statusCode(400);
        as("team-lead").delete("/v1/templates/salut/fr").then().statusCode(204);
        as("operator").get("/v1/templates/salut/fr").then().statusCode(404);
    }
}
