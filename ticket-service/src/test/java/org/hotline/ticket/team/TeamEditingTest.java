package org.hotline.ticket.team;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hotline.ticket.Calling.as;

import io.restassured.response.Response;
import java.util.Map;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class TeamEditingTest {

    @Test
    void aFreshHotlineHasItsTeams() {
        as("operator").get("/v1/teams").then().body("items.key", hasItems("first-line", "second-line", "billing"));
        Response first = as("operator").get("/v1/teams?limit=1");
        first.then().body("items", hasSize(1));
        as("operator")
                .get("/v1/teams?limit=1&after=" + first.path("next"))
                .then()
                .body("items", hasSize(1))
                .body("items.key", not(equalTo(first.path("items.key"))));
        as("operator").get("/v1/teams?limit=201").then().statusCode(400);
        as("operator").get("/v1/teams/second-line").then().body("level", equalTo("SECOND"));
        as("operator").get("/v1/teams/no-such").then().statusCode(404);
        as("operator")
                .body(Map.of("name", "x", "level", "FIRST"))
                .put("/v1/teams/x")
                .then()
                .statusCode(403);
    }
}
