package org.hotline.escalation.calendar;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hotline.escalation.EscalationServiceTest;
import org.hotline.kit.db.Database;
import org.hotline.kit.test.Races;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;

/** What is referred to can go between the look at it and the reference. */
@EscalationServiceTest
class CalendarsThatGoTest {

    @Inject
    Database database;

    private final String name = "goes-" + UUID.randomUUID();

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
    }

    private Response promise() {
        return as("supervisor")
                .body("{\"key\":\"%s\",\"calendar\":\"%s\",\"targets\":{\"RESOLUTION\":\"PT4H\"}}"
                        .formatted(name, name))
                .post("/v1/sla-policies");
    }

    @Test
    void whoeverPromisesByACalendarThatIsJustRemovedIsToldThatItChanged() {
        as("supervisor")
                .body(
                        "{\"name\":\"%s\",\"zone\":\"UTC\",\"hours\":[{\"day\":\"MONDAY\",\"from\":\"09:00\",\"to\":\"12:00\"}]}"
                                .formatted(name))
                .post("/v1/calendars")
                .then()
                .statusCode(201);

        Response answer = Races.lost(
                database,
                () -> database.update("delete from calendar where name = :name")
                        .bind("name", name)
                        .execute(),
                this::promise);

        answer.then().statusCode(409).body("type", endsWith("/changed-meanwhile"));
        promise().then().statusCode(422).body("type", endsWith("/calendar-unknown"));
    }
}
