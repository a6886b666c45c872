package org.hotline.escalation.calendar.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.hotline.escalation.EscalationServiceTest;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;

@EscalationServiceTest
class CalendarResourceTest {

    @Test
    void aCalendarIsMadeChangedAndAskedForDueTimes() {
        String name = "fr-2-" + UUID.randomUUID();
        String body = """
                {"name":"%s","zone":"Europe/Paris","hours":[{"day":"MONDAY","from":"09:00","to":"12:00"},
                 {"day":"MONDAY","from":"13:30","to":"18:00"}],"holidays":{"country":"FR"},
                 "exceptions":[{"date":"2026-05-18","closed":true}]}""".formatted(name);
        String id = as("supervisor")
                .body(body)
                .post("/v1/calendars")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as("operator")
                .body("{\"from\":\"2026-05-10T22:00:00Z\",\"duration\":\"PT8H\"}")
                .post("/v1/calendars/" + id + "/due")
                .then()
                .statusCode(200)
                .body("due", equalTo("2026-06-01T07:30:00Z")); // the 25th is Whit Monday
        as("supervisor").body(body).put("/v1/calendars/" + id).then().statusCode(428);
        as("supervisor")
                .header("If-Match", "\"7\"")
                .body(body)
                .put("/v1/calendars/" + id)
                .then()
                .statusCode(412);
        as("supervisor")
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/v1/calendars/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        as("supervisor").body(body).post("/v1/calendars").then().statusCode(409);
        as("operator").body(body).post("/v1/calendars").then().statusCode(403);
        as("supervisor")
                .body(body.replace("09:00", "9 h"))
                .post("/v1/calendars")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("hours[0].from"));
        as("supervisor")
                .body(body.replace("MONDAY\",\"from\":\"09:00", "SOMEDAY\",\"from\":\"09:00"))
                .post("/v1/calendars")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("hours[0].day"));
        as("supervisor")
                .body(body.replace("Europe/Paris", "Europe/Lutetia"))
                .post("/v1/calendars")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("zone"));
        as("supervisor")
                .body(body.replace("Europe/Paris", "UTC+01:02:03"))
                .post("/v1/calendars")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("zone"));
        as("supervisor")
                .body(body.replace("2026-05-18", "+999999999-12-31"))
                .post("/v1/calendars")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("exceptions"));
        as("supervisor")
                .body(body.replace("13:30", "11:30"))
                .post("/v1/calendars")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("hours"));
        as("supervisor").delete("/v1/calendars/" + id).then().statusCode(204);
        as("operator").get("/v1/calendars/" + id).then().statusCode(404);
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
    }
}
