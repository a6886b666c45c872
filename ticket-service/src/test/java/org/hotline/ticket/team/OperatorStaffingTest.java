package org.hotline.ticket.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.employ;
import static org.hotline.ticket.Calling.opened;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class OperatorStaffingTest {

    @Test
    void whoIsNewIsWhatTheTokenSays() {
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
        as("supervisor").get("/v1/operators/me").then().statusCode(409);
        RestAssured.given().get("/v1/operators/me").then().statusCode(401);
    }

    @Test
    void whoDoesSomethingForTheFirstTimeIsTakenOnAndWhoOnlyReadsIsNot() {
        String ticket = opened("billing");
        RequestSpecification reader = RestAssured.given().auth().oauth2(Tokens.of("operator", "new-four", "billing"));
        for (String path : List.of(
                "/v1/operators/me", "/v1/operators", "/v1/tickets", "/v1/tickets/" + ticket, "/v1/tags", "/v1/teams")) {
            reader.get(path).then().statusCode(200);
        }
        reader.get("/v1/tickets/" + ticket + "/messages").then().statusCode(200);
        reader.get("/v1/tickets/" + ticket + "/timeline").then().statusCode(200);
        assertThat(namesIn("billing")).doesNotContain("new-four");

        reader.contentType(ContentType.JSON)
                .body(Map.of("presence", "AWAY"))
                .put("/v1/operators/me/presence")
                .then()
                .statusCode(200)
                .body("presence", equalTo("AWAY"));

        assertThat(namesIn("billing")).contains("new-four");
    }

    @Test
    void afterwardsOurOwnRecordDecidesWhereSomebodyWorks() {
        UUID id = employ("operator", "mover");

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

    private static List<String> namesIn(String team) {
        return as("supervisor")
                .get("/v1/operators?limit=200&team=" + team)
                .jsonPath()
                .getList("items.name");
    }
}
