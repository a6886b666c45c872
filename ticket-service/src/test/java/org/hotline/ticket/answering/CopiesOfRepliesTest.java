package org.hotline.ticket.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.kit.db.Database;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.Outbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Who else gets what goes to a customer. */
@TicketServiceTest
class CopiesOfRepliesTest {

    private static final String BOB = "bob@shop.example";
    private static final String LEAD = "lead@supplier.example";

    @Inject
    ReplySending sending;

    @Inject
    Database database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private static ValidatableResponse reply(UUID ticket, String field, List<String> copied) {
        return as("operator")
                .body(Map.of("text", "Look.", field, copied))
                .post("/v1/tickets/" + ticket + "/replies")
                .then();
    }

    private static ValidatableResponse messages(UUID ticket) {
        return as("operator").get("/v1/tickets/" + ticket + "/messages").then().statusCode(200);
    }

    @Test
    void copiesGoWithTheReplyAndStandBesideIt() {
        UUID id = arrive(kafka, Inbound.mail().from("nina@copied.example").event());

        as("operator")
                .body(Map.of(
                        "text",
                        "Look.",
                        "cc",
                        List.of("Bob <Bob@Shop.example>", BOB, "nina@COPIED.example"),
                        "bcc",
                        List.of(LEAD)))
                .post("/v1/tickets/" + id + "/replies")
                .then()
                .statusCode(202)
                .body("cc", equalTo(List.of(BOB)))
                .body("bcc", equalTo(List.of(LEAD)));

        ReplyRequested sent = Outbound.sent(kafka, ReplyRequested.class, id);
        assertThat(sent.toAddress()).isEqualTo("nina@copied.example");
        assertThat(sent.cc()).containsExactly(BOB);
        assertThat(sent.bcc()).containsExactly(LEAD);
        messages(id)
                .body("items[0].cc", empty())
                .body("items[1].cc", equalTo(List.of(BOB)))
                .body("items[1].bcc", equalTo(List.of(LEAD)));
    }

    @Test
    void whatWaitsKeepsItsCopies() {
        UUID id = arrive(kafka, Inbound.mail().event());
        Waiting.reply(id, Map.of("text", "Later.", "cc", List.of(BOB), "bcc", List.of(LEAD)))
                .statusCode(202);
        Waiting.of(id).body("items[0].cc", equalTo(List.of(BOB))).body("items[0].bcc", equalTo(List.of(LEAD)));

        Waiting.send(database, sending, id.toString());

        assertThat(Outbound.sent(kafka, ReplyRequested.class, id).cc()).containsExactly(BOB);
        messages(id).body("items[1].bcc", equalTo(List.of(LEAD)));
    }

    @Test
    void whomElseTheCustomerWroteToIsSeenAndNotInTheTicketByThat() {
        UUID id = arrive(kafka, Inbound.mail().copied(BOB).event());

        messages(id).body("items[0].cc", equalTo(List.of(BOB))).body("items[0].bcc", empty());
        UUID other = arrive(kafka, Inbound.mail().from(BOB).event());
        assertThat(other).isNotEqualTo(id);
    }

    @Test
    void whoeverIsErasedIsInNobodysCopies() {
        String erased = "erin-" + UUID.randomUUID() + "@shop.example";
        UUID hers = arrive(kafka, Inbound.mail().from(erased).event());
        UUID id = arrive(kafka, Inbound.mail().copied(BOB, erased).event());
        reply(id, "bcc", List.of(erased, LEAD)).statusCode(202);
        Waiting.reply(id, Map.of("text", "Later.", "cc", List.of(erased))).statusCode(202);

        as("operator")
                .body(Map.of("solution", "done"))
                .post("/v1/tickets/" + hers + "/resolution")
                .then()
                .statusCode(200);
        String customer =
                as("operator").get("/v1/tickets/" + hers).then().extract().path("customer.id");
        as("admin").delete("/v1/customers/" + customer).then().statusCode(204);

        messages(id).body("items[0].cc", equalTo(List.of(BOB))).body("items[1].bcc", equalTo(List.of(LEAD)));
        Waiting.of(id).body("items[0].cc", empty());
    }
}
