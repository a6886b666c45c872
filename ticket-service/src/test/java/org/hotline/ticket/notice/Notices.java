package org.hotline.ticket.notice;

import static io.restassured.RestAssured.given;
import static org.hotline.ticket.Calling.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.hotline.kit.test.Tokens;

/** What people are told, in tests. */
final class Notices {

    private Notices() {}

    static ValidatableResponse notices(RequestSpecification caller) {
        return caller.get("/v1/notices?limit=200").then().statusCode(200);
    }

    static ValidatableResponse notices(String name) {
        return notices(as("operator", name));
    }

    static int unread(String name) {
        return as("operator", name).get("/v1/notices/count").path("unread");
    }

    static void watch(RequestSpecification caller, String ticket) {
        caller.put("/v1/tickets/" + ticket + "/watchers/me").then().statusCode(204);
    }

    static void note(String name, String ticket, String text) {
        as("operator", name)
                .body(Map.of("text", text))
                .post("/v1/tickets/" + ticket + "/notes")
                .then()
                .statusCode(201);
    }

    static RequestSpecification of(String team, String name) {
        return given().auth().oauth2(Tokens.of("operator", name, team)).contentType(ContentType.JSON);
    }
}
