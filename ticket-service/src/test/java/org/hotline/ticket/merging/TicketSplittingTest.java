package org.hotline.ticket.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.factsOf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.ticket.TicketSplit;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** A part of a ticket that becomes one of its own. */
@TicketServiceTest
class TicketSplittingTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    /** Nor does it come back with the ticket that had brought it. */
    @Test
    void whatWasMergedInAndSplitOffAgainIsLostToTheTicketItCameFromToo() {
        MessageReceived invoice = Inbound.mail().from("ida@example.org").event();
        UUID one = arrive(kafka, invoice);
        UUID two = arrive(kafka, Inbound.mail().from("ida@example.org").event());
        as("operator")
                .body(Map.of("into", two))
                .post("/v1/tickets/" + one + "/merge")
                .then()
                .statusCode(200);

        String part = as("operator")
                .body(Map.of("messages", List.of(invoice.interactionId())))
                .post("/v1/tickets/" + two + "/split")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        await().untilAsserted(() -> assertThat(factsOf(kafka, one))
                .filteredOn(TicketSplit.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(TicketSplit.class, split -> {
                    assertThat(split.into()).hasToString(part);
                    assertThat(split.interactionIds()).containsExactly(invoice.interactionId());
                }));
        as("operator").post("/v1/tickets/" + one + "/unmerge").then().statusCode(200);
        as("operator").get("/v1/tickets/" + one + "/messages").then().body("items", hasSize(0));
        as("operator").get("/v1/tickets/" + part + "/messages").then().body("items", hasSize(1));
    }

    @Test
    void aSecondMatterInATicketBecomesATicketOfItsOwn() {
        UUID chat = UUID.randomUUID();
        MessageReceived first = Inbound.chat(chat).from("visitor-9").event();
        MessageReceived second = Inbound.chat(chat)
                .from("visitor-9")
                .saying(null, "And my invoice?")
                .event();
        UUID id = arrive(kafka, first);
        arrive(kafka, second);

        String part = as("operator")
                .body(Map.of("messages", List.of(second.interactionId()), "subject", "Invoice of Zebulon"))
                .post("/v1/tickets/" + id + "/split")
                .then()
                .statusCode(201)
                .body("subject", equalTo("Invoice of Zebulon"))
                .body("links[0].kind", equalTo("SPLIT"))
                .extract()
                .path("id");

        as("operator")
                .get("/v1/tickets/" + part + "/messages")
                .then()
                .body("items.id", equalTo(List.of(second.interactionId().toString())));
        as("operator").get("/v1/tickets/" + id + "/messages").then().body("items", hasSize(1));
        as("operator").get("/v1/tickets?q=zebulon invoice").then().body("items.id", equalTo(List.of(part)));
        as("operator")
                .body(Map.of("messages", List.of(first.interactionId())))
                .post("/v1/tickets/" + id + "/split")
                .then()
                .statusCode(422);
    }
}
