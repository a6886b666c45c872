package org.hotline.ticket.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.factsOf;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.ticket.TicketSplit;
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
        as("operator").get("/v1/tickets/" + one + "/messages").then().body("items", hasSize(1));
        as("operator").get("/v1/tickets/" + two + "/messages").then().body("items", hasSize(2));
        as("operator").post("/v1/tickets/" + one + "/unmerge").then().statusCode(409);
        as("operator")
                .body(Map.of("into", one))
                .post("/v1/tickets/" + one + "/merge")
                .then()
                .statusCode(422);
    }

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
