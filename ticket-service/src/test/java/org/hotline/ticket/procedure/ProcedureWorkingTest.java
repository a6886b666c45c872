package org.hotline.ticket.procedure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.procedure.Checklists.check;
import static org.hotline.ticket.procedure.Checklists.openedOn;
import static org.hotline.ticket.procedure.Checklists.procedure;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class ProcedureWorkingTest {

    @Test
    void aProcedureIsKeptAsItWasWhenItWasOpened() {
        String id = opened();
        String checklist = openedOn(id);

        checklists(id)
                .body("items.id", contains(checklist))
                .body("items[0].revision", equalTo(3))
                .body("items[0].title", equalTo("Reset the box"))
                .body("items[0].sideEffects", equalTo("Calls end."))
                .body("items[0].steps.number", equalTo(List.of(1, 2, 3)))
                .body("items[0].steps.text", equalTo(List.of("Unplug it", "Wait", "Plug it in")))
                .body("items[0].steps[0].outcome", nullValue());
    }

    @Test
    void whatCameOfAStepIsSaidAgainUntilItIsRightAndStaysInTheTimeline() {
        String id = opened();
        String checklist = openedOn(id);

        check(id, checklist, 2, Map.of("outcome", "FAILED", "note", "no light"))
                .then()
                .statusCode(200)
                .body("note", equalTo("no light"))
                .body("operator", equalTo(Tokens.idOf("operator", "operator").toString()));
        check(id, checklist, 2, Map.of("outcome", "FAILED", "note", "no light"))
                .then()
                .statusCode(200);
        check(id, checklist, 2, Map.of("outcome", "DONE")).then().statusCode(200);
        check(id, checklist, 3, Map.of("outcome", "SKIPPED")).then().statusCode(200);

        checklists(id)
                .body("items[0].steps.outcome", equalTo(Arrays.asList(null, "DONE", "SKIPPED")))
                .body("items[0].steps[1].note", nullValue());
        as("operator")
                .get("/v1/tickets/" + id + "/timeline")
                .then()
                .body("items.kind", contains("OPENED", "PROCEDURE_OPENED", "STEP_FAILED", "STEP_DONE", "STEP_SKIPPED"))
                .body("items.cause", contains("CUSTOMER", null, "2", "2", "3"))
                .body("items.reference", hasItems(checklist));
    }

    @Test
    void whatIsNoProcedureAndNoOutcomeIsRefused() {
        String id = opened();
        for (Map.Entry<String, Object> bad : Map.<String, Object>of(
                        "steps",
                        List.of(),
                        "title",
                        " ",
                        "revision",
                        0,
                        "articleId",
                        "x",
                        "sideEffects",
                        "x".repeat(5_001))
                .entrySet()) {
            Map<String, Object> body = procedure();
            body.put(bad.getKey(), bad.getValue());
            as("operator")
                    .body(body)
                    .post("/v1/tickets/" + id + "/checklists")
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains(bad.getKey()));
        }
        for (List<String> steps : List.of(Collections.nCopies(101, "x"), List.of("x".repeat(2_001)), List.of(" "))) {
            Map<String, Object> body = procedure();
            body.put("steps", steps);
            as("operator")
                    .body(body)
                    .post("/v1/tickets/" + id + "/checklists")
                    .then()
                    .statusCode(400);
        }
        String checklist = openedOn(id);
        check(id, checklist, 1, Map.of()).then().statusCode(400).body("errors.field", contains("outcome"));
        check(id, checklist, 1, Map.of("outcome", "MAYBE")).then().statusCode(400);
        check(id, checklist, 1, Map.of("outcome", "DONE", "note", "x".repeat(2_001)))
                .then()
                .statusCode(400);
    }

    @Test
    void aStepIsOneOfAChecklistOfTheTicket() {
        String id = opened();
        String checklist = openedOn(id);
        Map<String, String> done = Map.of("outcome", "DONE");

        check(id, checklist, 0, done).then().statusCode(404).body("type", endsWith("step-not-found"));
        check(id, checklist, 4, done).then().statusCode(404);
        check(id, UUID.randomUUID(), 1, done).then().statusCode(404);
        check(opened(), checklist, 1, done).then().statusCode(404);
    }

    @Test
    void aTicketHasNoMoreThanTwentyChecklistsAndTheyAreListedInParts() {
        String id = opened();
        for (int i = 0; i < 20; i++) {
            openedOn(id);
        }

        as("operator")
                .body(procedure())
                .post("/v1/tickets/" + id + "/checklists")
                .then()
                .statusCode(409)
                .body("type", endsWith("too-many-checklists"));
        String next = as("operator")
                .get("/v1/tickets/" + id + "/checklists?limit=15")
                .then()
                .body("items", hasSize(15))
                .extract()
                .path("next");
        as("operator")
                .get("/v1/tickets/" + id + "/checklists?limit=15&after=" + next)
                .then()
                .body("items", hasSize(5))
                .body("next", nullValue());
    }

    @Test
    void nothingIsWorkedThroughOnAnOldVersionOrOnceTheTicketIsClosed() {
        String id = opened();
        String checklist = openedOn(id);
        String read = as("operator").get("/v1/tickets/" + id).header("ETag");
        as("operator").body(Map.of("solution", "done")).post("/v1/tickets/" + id + "/resolution");

        as("operator")
                .header("If-Match", read)
                .body(Map.of("outcome", "DONE"))
                .put("/v1/tickets/" + id + "/checklists/" + checklist + "/steps/1")
                .then()
                .statusCode(412);
        check(id, checklist, 1, Map.of("outcome", "DONE")).then().statusCode(200);
        as("operator").body(Map.of("reason", "SOLVED")).post("/v1/tickets/" + id + "/closure");

        check(id, checklist, 1, Map.of("outcome", "FAILED")).then().statusCode(409);
        as("operator")
                .body(procedure())
                .post("/v1/tickets/" + id + "/checklists")
                .then()
                .statusCode(409)
                .body("type", endsWith("ticket-closed"));
        checklists(id).body("items[0].steps[0].outcome", equalTo("DONE"));
    }

    @Test
    void whatWasDoneOnAMergedTicketStaysWithIt() {
        String id = opened();
        String into = opened();
        String checklist = openedOn(id);

        as("operator")
                .body(Map.of("into", into))
                .post("/v1/tickets/" + id + "/merge")
                .then()
                .statusCode(200);

        checklists(into).body("items", hasSize(0));
        checklists(id).body("items.id", contains(checklist));
        check(id, checklist, 1, Map.of("outcome", "DONE")).then().statusCode(409);
    }

    @Test
    void aProcedureThatIsOpenedAgainWithTheSameKeyIsOpenedOnce() {
        String id = opened();
        Map<String, Object> body = procedure();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as("operator")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/v1/tickets/" + id + "/checklists")
                    .then()
                    .statusCode(201);
        }

        checklists(id).body("items", hasSize(1));
    }

    private static ValidatableResponse checklists(String id) {
        return as("operator").get("/v1/tickets/" + id + "/checklists").then().statusCode(200);
    }
}
