package org.hotline.ticket.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.message.ThreadTokens;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class TicketMergingTest {

    @Inject
    ThreadTokens tokens;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void mergedMattersAreOneAndComeApartAgain() {
        UUID one = arrive(kafka, Inbound.mail().from("eva@example.org").event());
        UUID two = arrive(kafka, Inbound.mail().from("eva@example.org").event());

        as("operator")
                .body(Map.of("into", two))
                .post("/v1/tickets/" + one + "/merge")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("mergedInto", equalTo(two.toString()));
        UUID answer = arrive(
                kafka,
                Inbound.mail()
                        .from("eva@example.org")
                        .carrying(tokens.issue(one))
                        .event());

        assertThat(answer).isEqualTo(two);
        as("operator").get("/v1/tickets/" + two + "/messages").then().body("items", hasSize(3));
        as("operator")
                .post("/v1/tickets/" + one + "/unmerge")
                .then()
                .statusCode(200)
                .body("status", equalTo("NEW"));
        as("operator").get("/v1/tickets/" + one + "/messages").then().body("items", hasSize(2));
        as("operator").get("/v1/tickets/" + two + "/messages").then().body("items", hasSize(1));
        as("operator").post("/v1/tickets/" + one + "/unmerge").then().statusCode(409);
        as("operator")
                .body(Map.of("into", one))
                .post("/v1/tickets/" + one + "/merge")
                .then()
                .statusCode(422);
    }
}
