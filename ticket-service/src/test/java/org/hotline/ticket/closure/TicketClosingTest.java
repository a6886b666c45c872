package org.hotline.ticket.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import jakarta.inject.Inject;
import java.util.Map;
import org.hotline.kit.db.Database;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class TicketClosingTest {

    @Inject
    TicketClosing closing;

    @Inject
    Database database;

    @Test
    void aResolvedTicketClosesWhenItsTimeHasComeAndNotBefore() {
        String due = resolved();
        String early = resolved();
        database.update("update ticket set close_at = resolved_at where id = :id::uuid")
                .bind("id", due)
                .execute();

        closing.closeDue();

        assertThat(ticket(due).getString("status")).isEqualTo("CLOSED");
        assertThat(ticket(early).getString("status")).isEqualTo("RESOLVED");
        as("supervisor")
                .get("/v1/tickets/" + due + "/timeline")
                .then()
                .body("items[-1].kind", equalTo("CLOSED"))
                .body("items[-1].cause", equalTo("SOLVED"))
                .body("items[-1].actor.kind", equalTo("SYSTEM"));
    }

    @Test
    void whatWasReopenedDoesNotClose() {
        String id = resolved();
        as("operator").post("/v1/tickets/" + id + "/reopening").then().statusCode(200);

        closing.closeDue();

        assertThat(ticket(id).getString("status")).isEqualTo("OPEN");
    }

    private static String resolved() {
        String id = opened();
        as("operator")
                .body(Map.of("solution", "done"))
                .post("/v1/tickets/" + id + "/resolution")
                .then()
                .statusCode(200);
        return id;
    }
}
