package org.hotline.ticket.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written to a customer and has not gone out is about the customer, as what was said is. */
@TicketServiceTest
class WaitingRepliesTest {

    private String id;
    private String customer;

    @BeforeEach
    void somethingWaits() {
        id = opened();
        customer = ticket(id).getString("customer.id");
        as("operator")
                .body(Map.of(
                        "text",
                        "Pierre comes tomorrow",
                        "sendAt",
                        Instant.now().plus(Duration.ofDays(1)).toString()))
                .post("/v1/tickets/" + id + "/replies")
                .then()
                .statusCode(202);
    }

    @Test
    void itIsHandedOut() {
        as("supervisor")
                .get("/v1/customers/" + customer + "/export")
                .then()
                .statusCode(200)
                .body("tickets.waitingReplies.flatten().text", contains("Pierre comes tomorrow"));
    }

    @Test
    void itIsErasedAndNeverGoesOut() {
        as("operator").body(Map.of("solution", "done")).post("/v1/tickets/" + id + "/resolution");
        as("supervisor").delete("/v1/customers/" + customer).then().statusCode(204);

        as("operator").get("/v1/tickets/" + id + "/waiting-replies").then().body("items", empty());
    }
}
