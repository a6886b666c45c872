package org.hotline.ticket.resolving;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** The way of a ticket through its statuses. */
@TicketServiceTest
class TicketStatusPathTest {

    private static final Map<String, String> SOLUTION = Map.of("solution", "turn it off and on");

    @Test
    void theLifeOfATicketIsAPathOfTheMatrix() {
        String id = opened();

        resolve(id).then().statusCode(200);
        resolve(id).then().statusCode(409).body("type", containsString("illegal-transition"));
        as("operator")
                .post("/v1/tickets/" + id + "/reopening")
                .then()
                .statusCode(200)
                .body("episode", equalTo(2));
        as("operator").post("/v1/tickets/" + id + "/reopening").then().statusCode(409);
        as("operator")
                .body(Map.of("status", "ON_HOLD"))
                .post("/v1/tickets/" + id + "/pause")
                .then()
                .statusCode(200);
        as("operator")
                .post("/v1/tickets/" + id + "/resumption")
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"));
        as("operator")
                .body(Map.of("reason", "SOLVED"))
                .post("/v1/tickets/" + id + "/closure")
                .then()
                .statusCode(422);
        resolve(id).then().statusCode(200);
        as("operator")
                .body("{}")
                .post("/v1/tickets/" + id + "/closure")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
        as("operator")
                .body(Map.of("text", "hello?"))
                .post("/v1/tickets/" + id + "/replies")
                .then()
                .statusCode(409);

        as("operator")
                .get("/v1/tickets/" + id + "/timeline")
                .then()
                .body(
                        "items.kind",
                        equalTo(List.of(
                                "OPENED",
                                "ASSIGNED",
                                "RESOLVED",
                                "REOPENED",
                                "PAUSED",
                                "RESUMED",
                                "RESOLVED",
                                "CLOSED")));
    }

    private Response resolve(String id) {
        return as("operator").body(SOLUTION).post("/v1/tickets/" + id + "/resolution");
    }
}
