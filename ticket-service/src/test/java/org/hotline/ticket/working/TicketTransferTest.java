package org.hotline.ticket.working;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;

import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** A ticket goes from one team to another. */
@TicketServiceTest
class TicketTransferTest {

    @Test
    void aTransferStaysOnItsLevelAndInvolvesBothTeams() {
        String id = opened();

        as("operator")
                .body(Map.of("team", "second-line"))
                .post("/v1/tickets/" + id + "/assignment")
                .then()
                .statusCode(422);
        as("operator")
                .body(Map.of("team", "no-such"))
                .post("/v1/tickets/" + id + "/assignment")
                .then()
                .statusCode(422);
        as("operator")
                .body(Map.of())
                .post("/v1/tickets/" + id + "/assignment")
                .then()
                .statusCode(422);
        as("operator")
                .body(Map.of("operator", UUID.randomUUID()))
                .post("/v1/tickets/" + id + "/assignment")
                .then()
                .statusCode(422);
        as("operator")
                .body(Map.of("team", "billing"))
                .post("/v1/tickets/" + id + "/assignment")
                .then()
                .statusCode(200);

        as("operator").get("/v1/tickets/" + id).then().statusCode(200).body("team", equalTo("billing"));
        as("operator").get("/v1/tickets/" + id + "/timeline").then().body("items[1].cause", equalTo("TRANSFER"));
    }

    @Test
    void aTeamThatHadATicketFollowsItToItsEnd() {
        String id = opened();
        as("operator")
                .body(Map.of("team", "billing"))
                .post("/v1/tickets/" + id + "/assignment")
                .then()
                .statusCode(200);

        as("operator")
                .body(Map.of("text", "They called once more."))
                .post("/v1/tickets/" + id + "/notes")
                .then()
                .statusCode(201);
        as("operator")
                .body(Map.of("team", "first-line"))
                .post("/v1/tickets/" + id + "/assignment")
                .then()
                .statusCode(200)
                .body("team", equalTo("first-line"));
        as("operator").get("/v1/tickets/" + id + "/timeline").then().body("items.actor.kind", hasItem("OPERATOR"));
    }
}
