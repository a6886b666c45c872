package org.hotline.ticket.finding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class TicketScopeTest {

    @Test
    void somebodyElsesTicketDoesNotExist() {
        String id = opened("billing");

        for (String call : List.of("", "/messages", "/timeline")) {
            as("operator", "outsider").get("/v1/tickets/" + id + call).then().statusCode(404);
        }
        for (String call : List.of("notes", "replies")) {
            as("operator", "outsider")
                    .body(Map.of("text", "x"))
                    .post("/v1/tickets/" + id + "/" + call)
                    .then()
                    .statusCode(404);
        }
        for (String call : List.of("lease", "reopening", "spam", "unmerge", "resumption")) {
            as("operator", "outsider")
                    .post("/v1/tickets/" + id + "/" + call)
                    .then()
                    .statusCode(404);
        }
        as("operator", "outsider")
                .get("/v1/tickets?number=" + ticket(id).getString("number"))
                .then()
                .body("items", hasSize(0));
        for (String q : List.of(ticket(id).getString("number"), "a matter", "pierre")) {
            as("supervisor").queryParam("q", q).get("/v1/tickets").then().body("items.id", hasItem(id));
            as("operator", "outsider")
                    .queryParam("q", q)
                    .get("/v1/tickets")
                    .then()
                    .body("items.id", not(hasItem(id)));
        }
        lead("billing").get("/v1/tickets/" + id).then().statusCode(200);
        lead("second-line").get("/v1/tickets/" + id).then().statusCode(404);
        as("team-lead").get("/v1/tickets/" + id).then().statusCode(200);
        as("integration").get("/v1/tickets/" + id).then().statusCode(404);
        as("knowledge-editor").get("/v1/tickets/" + id).then().statusCode(403);
        assertThat(ticket(id).getString("status")).isEqualTo("NEW");
    }

    @Test
    void anIntegrationSeesWhatItOpenedAndWorksOnNothing() {
        String id = as("integration")
                .body(Map.of(
                        "customer", Map.of("address", "i@example.org"), "subject", "s", "text", "t", "channel", "WEB"))
                .post("/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as("integration").get("/v1/tickets/" + id).then().statusCode(200);
        as("integration", "another").get("/v1/tickets/" + id).then().statusCode(404);
        lead("first-line").get("/v1/tickets/" + id).then().statusCode(200);
        lead("team-of-another-house").get("/v1/tickets/" + id).then().statusCode(404);
        as("integration")
                .body(Map.of("text", "x"))
                .post("/v1/tickets/" + id + "/notes")
                .then()
                .statusCode(403);
    }

    private static RequestSpecification lead(String team) {
        return given().auth().oauth2(Tokens.of("team-lead", "lead", team));
    }
}
