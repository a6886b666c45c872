package org.hotline.ticket.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;
import static org.hotline.ticket.procedure.Checklists.check;
import static org.hotline.ticket.procedure.Checklists.openedOn;

import java.util.Map;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was noted on the way is about the customer, as what was said is. */
@TicketServiceTest
class NotesOfChecklistsTest {

    private String id;
    private String customer;

    @BeforeEach
    void somethingIsNoted() {
        id = opened();
        customer = ticket(id).getString("customer.id");
        String checklist = openedOn(id);
        check(id, checklist, 1, Map.of("outcome", "FAILED", "note", "Pierre has no hands free"))
                .then()
                .statusCode(200);
        check(id, checklist, 2, Map.of("outcome", "DONE")).then().statusCode(200);
    }

    @Test
    void itIsHandedOut() {
        as("supervisor")
                .get("/v1/customers/" + customer + "/export")
                .then()
                .statusCode(200)
                .body("tickets.checklists.flatten().title", contains("Reset the box"))
                .body("tickets.checklists.flatten().steps.flatten().text", contains("Unplug it", "Wait"))
                .body("tickets.checklists.flatten().steps.flatten().note", contains("Pierre has no hands free", null));
    }

    @Test
    void itIsErasedAndWhatWasDoneStays() {
        as("operator").body(Map.of("solution", "done")).post("/v1/tickets/" + id + "/resolution");
        as("supervisor").delete("/v1/customers/" + customer).then().statusCode(204);

        as("operator")
                .get("/v1/tickets/" + id + "/checklists")
                .then()
                .body("items[0].steps.outcome", contains("FAILED", "DONE", null))
                .body("items[0].steps.note", contains("[erased]", null, null));
    }
}
