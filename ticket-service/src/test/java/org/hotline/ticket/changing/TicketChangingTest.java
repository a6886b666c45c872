package org.hotline.ticket.changing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** What is the same for everything that somebody does to a ticket. */
@TicketServiceTest
class TicketChangingTest {

    @Test
    void whatIsBasedOnAnOldVersionChangesNothing() {
        String id = opened();
        Response read = as("operator").get("/v1/tickets/" + id);
        as("operator")
                .body(Map.of("priority", "HIGH"))
                .post("/v1/tickets/" + id + "/classification")
                .then()
                .statusCode(200);

        as("operator")
                .header("If-Match", read.header("ETag"))
                .body(Map.of("priority", "LOW"))
                .post("/v1/tickets/" + id + "/classification")
                .then()
                .statusCode(412);

        assertThat(ticket(id).getString("priority")).isEqualTo("HIGH");
    }

    @Test
    void whoeverChangesSomethingForTheFirstTimeIsTakenOnAsAnOperator() {
        String id = opened();
        String name = "new-" + UUID.randomUUID();

        as("operator", name)
                .body(Map.of("priority", "HIGH"))
                .post("/v1/tickets/" + id + "/classification")
                .then()
                .statusCode(200);

        as("supervisor")
                .get("/v1/tickets/" + id + "/timeline")
                .then()
                .statusCode(200)
                .body("items.actor.name", hasItem(name));
    }
}
