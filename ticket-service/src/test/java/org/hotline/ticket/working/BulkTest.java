package org.hotline.ticket.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.employ;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** The same is done with many tickets. */
@TicketServiceTest
class BulkTest {

    @Test
    void eachIsDoneAsByItsSingleCallAndAnsweredInTheOrderAsked() {
        UUID ada = employ("operator", "ada");
        String first = opened();
        String second = opened();

        act("ASSIGN", Map.of("operator", ada), second, first, second)
                .body("items.id", contains(second, first))
                .body("items.status", contains(200, 200))
                .body("items.problem", contains(nullValue(), nullValue()));
        assertThat(ticket(first).getString("operator")).isEqualTo(ada.toString());
        assertThat(ticket(first).getInt("version"))
                .isEqualTo(as("operator")
                                .body(body("PRIORITY", Map.of("priority", "NORMAL"), first))
                                .post("/v1/tickets/bulk")
                                .jsonPath()
                                .getInt("items[0].version")
                        - 1);
    }

    @Test
    void whateverCanBeDoneWithOneIsDoneWithMany() {
        String id = opened();

        act("TAG", Map.of("tags", List.of("b", " a ")), id);
        act("TAG", Map.of("tags", List.of("c", "b")), id);
        act("UNTAG", Map.of("tags", List.of(" b", "z")), id);
        assertThat(ticket(id).getList("tags")).isEqualTo(List.of("a", "c"));
        act("PRIORITY", Map.of("priority", "URGENT"), id);
        assertThat(ticket(id).getString("priority")).isEqualTo("URGENT");
        act("SNOOZE", Map.of("until", Instant.now().plus(Duration.ofDays(2)).toString()), id);
        assertThat(ticket(id).getString("snoozedUntil")).isNotNull();
        act("UNSNOOZE", Map.of(), id);
        assertThat(ticket(id).getString("snoozedUntil")).isNull();
        act("UNASSIGN", Map.of(), id);
        act("RESOLVE", Map.of("solution", "done"), id);
        assertThat(ticket(id).getString("status")).isEqualTo("RESOLVED");
        act("CLOSE", Map.of(), id);
        assertThat(ticket(id).getString("status")).isEqualTo("CLOSED");
        act("SPAM", Map.of(), opened());
    }

    @Test
    void whatIsRefusedSpoilsNoOther() {
        String solved = opened();
        as("operator").body(Map.of("solution", "done")).post("/v1/tickets/" + solved + "/resolution");
        String hidden = opened("billing");
        String none = UUID.randomUUID().toString();
        String open = opened();
        String before = ticket(solved).getString("version");

        as("operator", "outsider-" + none)
                .body(body("RESOLVE", Map.of("solution", "done"), solved, none, hidden, open))
                .post("/v1/tickets/bulk")
                .then()
                .body("items.status", contains(409, 404, 404, 200))
                .body("items[0].problem.type", containsString("illegal-transition"))
                .body("items[0].version", nullValue())
                .body("items[1].problem.type", containsString("ticket-not-found"));

        assertThat(ticket(open).getString("status")).isEqualTo("RESOLVED");
        assertThat(ticket(solved).getString("version")).isEqualTo(before);
        assertThat(ticket(hidden).getString("status")).isEqualTo("NEW");
    }

    @Test
    void theSameCallAgainChangesEachOnceAndTriesAgainWhatWasRefused() {
        String key = UUID.randomUUID().toString();
        String open = opened();
        String late = opened();
        as("operator").body(Map.of("solution", "early")).post("/v1/tickets/" + late + "/resolution");
        Map<String, Object> body = body("RESOLVE", Map.of("solution", "done"), open, late);

        int version = once(key, body)
                .body("items.status", contains(200, 409))
                .extract()
                .path("items[0].version");
        as("operator").post("/v1/tickets/" + late + "/reopening").then().statusCode(200);
        once(key, body).body("items.status", contains(200, 200)).body("items[0].version", equalTo(version));
        once(key, body("RESOLVE", Map.of("solution", "else"), open))
                .body("items[0].problem.type", containsString("idempotency-key-reused"));

        as("operator")
                .get("/v1/tickets/" + open + "/timeline")
                .then()
                .body("items.findAll { it.kind == 'RESOLVED' }", hasSize(1));
    }

    @Test
    void aRequestThatMeansNothingIsRefusedAsAWhole() {
        String id = opened();
        for (Map.Entry<String, String> missing : Map.of(
                        "TAG",
                        "tags",
                        "UNTAG",
                        "tags",
                        "PRIORITY",
                        "priority",
                        "SNOOZE",
                        "until",
                        "RESOLVE",
                        "solution")
                .entrySet()) {
            refused(body(missing.getKey(), Map.of(), id), missing.getValue());
        }
        refused(body("RESOLVE", Map.of("solution", " "), id), "solution");
        refused(body("SPAM", Map.of()), "ids");
        refused(body("SPAM", Map.of(), Collections.nCopies(101, id).toArray(String[]::new)), "ids");
        refused(body("EXPLODE", Map.of(), id), "action");
        as("operator")
                .header("Idempotency-Key", "x".repeat(201))
                .body(body("SPAM", Map.of(), id))
                .post("/v1/tickets/bulk")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Idempotency-Key"));
        as("integration")
                .body(body("SPAM", Map.of(), id))
                .post("/v1/tickets/bulk")
                .then()
                .statusCode(403);
        assertThat(ticket(id).getString("status")).isEqualTo("NEW");
    }

    @Test
    void noTicketGetsMoreThanFiftyTags() {
        String id = opened();
        List<String> fifty = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            fifty.add("tag " + i);
        }

        act("TAG", Map.of("tags", fifty), id).body("items[0].status", equalTo(200));
        act("TAG", Map.of("tags", List.of("one more")), id)
                .body("items[0].status", equalTo(400))
                .body("items[0].problem.errors[0].field", equalTo("tags"));
    }

    private static void refused(Map<String, Object> body, String field) {
        as("operator")
                .body(body)
                .post("/v1/tickets/bulk")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field));
    }

    private static ValidatableResponse act(String action, Map<String, Object> with, String... ids) {
        return as("operator")
                .body(body(action, with, ids))
                .post("/v1/tickets/bulk")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse once(String key, Map<String, Object> body) {
        return as("operator")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/tickets/bulk")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> body(String action, Map<String, Object> with, String... ids) {
        Map<String, Object> body = new HashMap<>(with);
        body.put("action", action);
        body.put("ids", ids);
        return body;
    }
}
