package org.hotline.ticket.snoozing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Tickets are left out of their queues by those who may work on them. */
@TicketServiceTest
class TicketSnoozingTest {

    private final String tomorrow = Instant.now()
            .plus(Duration.ofDays(1))
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();

    @Test
    void aSnoozedTicketSaysUntilWhenAndItsTimelineWhoDidIt() {
        String id = opened();

        String version = snooze(id, tomorrow)
                .then()
                .statusCode(200)
                .body("snoozedUntil", equalTo(tomorrow))
                .body("status", equalTo("NEW"))
                .extract()
                .header("ETag");
        snooze(id, tomorrow).then().statusCode(200).header("ETag", equalTo(version));
        assertThat(as("operator").get("/v1/tickets/" + id).header("ETag")).isEqualTo(version);
        unsnooze(id).then().statusCode(200).body("snoozedUntil", nullValue());
        unsnooze(id).then().statusCode(200);

        as("operator")
                .get("/v1/tickets/" + id + "/timeline")
                .then()
                .body("items.kind", contains("OPENED", "SNOOZED", "UNSNOOZED"))
                .body("items.cause", contains("CUSTOMER", tomorrow, null))
                .body("items[2].actor.kind", equalTo("OPERATOR"));
    }

    @Test
    void aListHasThemLeavesThemOutOrDoesNotCareAndItsCountAgrees() {
        String tag = "snoozed-" + UUID.randomUUID();
        String put = tagged(tag);
        String left = tagged(tag);
        String solved = tagged(tag);
        snooze(put, tomorrow).then().statusCode(200);
        snooze(solved, tomorrow).then().statusCode(200);
        as("operator").body(Map.of("solution", "done")).post("/v1/tickets/" + solved + "/resolution");

        assertFound("tag=" + tag + "&snoozed=true", put);
        assertFound("tag=" + tag + "&snoozed=false", left, solved);
        assertFound("tag=" + tag, put, left, solved);
        as("operator").get("/v1/tickets?snoozed=perhaps").then().statusCode(400);
    }

    @Test
    void whatCannotBeSnoozedSaysWhy() {
        String id = opened();

        for (String until : new String[] {"2020-01-01T00:00:00Z", "2999-01-01T00:00:00Z"}) {
            snooze(id, until)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("until"))
                    .body("errors[0].rule", containsString("366 days"));
        }
        as("operator")
                .body(Map.of())
                .post("/v1/tickets/" + id + "/snooze")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("until"));
        as("operator").post("/v1/tickets/" + id + "/closure").then().statusCode(200);
        snooze(id, tomorrow).then().statusCode(409).body("type", endsWith("ticket-closed"));
    }

    @Test
    void onlyWhoMaySeeATicketSnoozesItAndOnlyAsHeReadIt() {
        String id = opened();

        for (String call : new String[] {"snooze", "unsnooze"}) {
            given().auth()
                    .oauth2(Tokens.of("operator", "billie", "billing"))
                    .contentType(ContentType.JSON)
                    .body(Map.of("until", tomorrow))
                    .post("/v1/tickets/" + id + "/" + call)
                    .then()
                    .statusCode(404);
            as("integration")
                    .body(Map.of("until", tomorrow))
                    .post("/v1/tickets/" + id + "/" + call)
                    .then()
                    .statusCode(403);
            as("operator")
                    .header("If-Match", "\"99\"")
                    .body(Map.of("until", tomorrow))
                    .post("/v1/tickets/" + id + "/" + call)
                    .then()
                    .statusCode(412);
        }
        assertThat(ticket(id).getString("snoozedUntil")).isNull();
    }

    private static String tagged(String tag) {
        String id = opened();
        as("operator")
                .body(Map.of("tags", new String[] {tag}))
                .post("/v1/tickets/" + id + "/classification")
                .then()
                .statusCode(200);
        return id;
    }

    private static void assertFound(String query, String... ids) {
        as("operator").get("/v1/tickets?" + query).then().statusCode(200).body("items.id", containsInAnyOrder(ids));
        as("operator").get("/v1/tickets/count?" + query).then().body("count", equalTo(ids.length));
    }

    private static Response snooze(String id, String until) {
        return as("operator").body(Map.of("until", until)).post("/v1/tickets/" + id + "/snooze");
    }

    private static Response unsnooze(String id) {
        return as("operator").post("/v1/tickets/" + id + "/unsnooze");
    }
}
