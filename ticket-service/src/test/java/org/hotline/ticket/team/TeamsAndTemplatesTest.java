package org.hotline.ticket.team;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class TeamsAndTemplatesTest {

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

    @Test
    void whoSignsInForTheFirstTimeIsTakenOnWithWhatTheTokenSays() {
        as("operator", "new-one")
                .get("/v1/operators/me")
                .then()
                .body("team", equalTo("first-line"))
                .body("level", equalTo("FIRST"));
        as("specialist", "new-two")
                .get("/v1/operators/me")
                .then()
                .body("team", equalTo("second-line"))
                .body("level", equalTo("SECOND"));
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("operator", "new-three", "billing"))
                .get("/v1/operators/me")
                .then()
                .body("team", equalTo("billing"))
                .body("presence", equalTo("OFFLINE"));

        as("supervisor").get("/v1/operators?team=billing&limit=200").then().body("items.name", hasItem("new-three"));
        as("supervisor").get("/v1/operators/me").then().statusCode(409);
        RestAssured.given().get("/v1/operators/me").then().statusCode(401);
    }

    @Test
    void afterwardsOurOwnRecordDecidesWhereSomebodyWorks() {
        String id = Tokens.idOf("operator", "mover").toString();
        as("operator", "mover").get("/v1/operators/me").then().statusCode(200);

        as("admin")
                .body(Map.of("team", "billing"))
                .put("/v1/operators/" + id)
                .then()
                .statusCode(200);

        as("operator", "mover").get("/v1/operators/me").then().body("team", equalTo("billing"));
        as("operator", "mover").get("/v1/tickets/" + opened()).then().statusCode(404);
        as("admin")
                .body(Map.of("team", "no-such"))
                .put("/v1/operators/" + id)
                .then()
                .statusCode(422);
        as("admin")
                .body(Map.of("capacity", 1))
                .put("/v1/operators/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

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

    @Test
    void aCustomerIsFoundByNameOrAddress() {
        String customer = ticket(opened()).getString("customer.id");
        String address = ticket(opened()).getString("customer.addresses[0]");

        as("operator").get("/v1/customers/" + customer).then().statusCode(200).body("name", equalTo("Pierre"));
        as("operator")
                .get("/v1/customers?q=" + address)
                .then()
                .body("items.addresses.flatten()", containsInAnyOrder(address));
        as("operator").get("/v1/customers/" + UUID.randomUUID()).then().statusCode(404);
        as("integration").get("/v1/customers").then().statusCode(403);
    }
}
