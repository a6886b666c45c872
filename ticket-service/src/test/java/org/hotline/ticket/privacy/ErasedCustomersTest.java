package org.hotline.ticket.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever was erased is nobody: who became the same person would be erased too, wherever something of them is heard. */
@TicketServiceTest
class ErasedCustomersTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String address = UUID.randomUUID() + "@example.org";
    private UUID matter;
    private String kept;
    private String erased;

    @BeforeEach
    void oneOfTwoIsErased() {
        UUID solved = arrive(kafka, Inbound.mail().event());
        matter = arrive(kafka, Inbound.mail().from(address).event());
        as("operator")
                .body(Map.of("solution", "done"))
                .post("/v1/tickets/" + solved + "/resolution")
                .then()
                .statusCode(200);
        erased = ticket(solved).getString("customer.id");
        kept = ticket(matter).getString("customer.id");
        as("supervisor").delete("/v1/customers/" + erased).then().statusCode(204);
    }

    @Test
    void nobodyBecomesTheSamePersonAsWhoeverWasErased() {
        for (Map.Entry<String, String> merge :
                Map.of(kept, erased, erased, kept).entrySet()) {
            as("supervisor")
                    .body(Map.of("into", merge.getValue()))
                    .post("/v1/customers/" + merge.getKey() + "/merge")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("https://hotline.example/problems/cannot-merge"))
                    .body("errors[0].field", equalTo("into"));
        }

        as("operator").get("/v1/customers/" + kept).then().statusCode(200).body("addresses", contains(address));
        as("operator").get("/v1/tickets/" + matter).then().body("customer.id", equalTo(kept));
    }

    @Test
    void nobodyOpensATicketForWhoeverWasErased() {
        as("operator")
                .body(Map.of("customerId", erased, "subject", "s", "text", "t", "channel", "EMAIL"))
                .post("/v1/tickets")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("customerId"));
    }
}
