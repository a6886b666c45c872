package org.hotline.ticket.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.kit.db.Database;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Replies that do not go out by themselves, for reasons that their writers see. */
@TicketServiceTest
class HeldRepliesTest {

    @Inject
    ReplySending sending;

    @Inject
    Database database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void whatACustomerSaysMeanwhileHoldsItButNoMachineDoes() {
        UUID talk = UUID.randomUUID();
        UUID id = arrive(kafka, said(talk, "Where is it?"));
        String reply = Waiting.reply(id);
        arrive(
                kafka,
                Inbound.chat(talk)
                        .from("visitor-" + talk)
                        .saying(null, "I am away.")
                        .byMachine()
                        .event());
        Waiting.of(id).body("items[0].held", nullValue());

        arrive(kafka, said(talk, "Found it."));
        due(id.toString());

        Waiting.of(id).body("items.held", contains("CUSTOMER_WROTE"));
        assertThat(Waiting.directions(id)).doesNotContain("OUTBOUND");
        Waiting.withdraw(Waiting.WRITER, id, reply).statusCode(200).body("held", equalTo("CUSTOMER_WROTE"));
    }

    @Test
    void whatComesByAMergeHoldsItAndWhatWaitsInTheMergedTicketStaysUntilThatIsUndone() {
        String target = opened();
        String source = opened();
        Waiting.reply(target);
        Waiting.reply(source);
        as("operator")
                .body(Map.of("into", target))
                .post("/v1/tickets/" + source + "/merge")
                .then()
                .statusCode(200);

        Waiting.of(target).body("items.held", contains("CUSTOMER_WROTE"));
        Waiting.of(source).body("items.held", contains("MERGED"));
        as("operator").post("/v1/tickets/" + source + "/unmerge").then().statusCode(200);
        due(source);

        assertThat(Waiting.directions(source)).containsExactly("INBOUND", "OUTBOUND");
    }

    @Test
    void whatIsSpamOrClosedIsNotAnsweredAndItsWriterSeesWhy() {
        String spam = opened();
        String closed = opened();
        Waiting.reply(spam);
        Waiting.reply(closed);
        as("operator").post("/v1/tickets/" + spam + "/spam").then().statusCode(200);
        as("operator").body(Map.of("solution", "done")).post("/v1/tickets/" + closed + "/resolution");
        as("operator").post("/v1/tickets/" + closed + "/closure").then().statusCode(200);
        Waiting.of(spam).body("items.held", contains("SPAM"));

        due(spam, closed);

        Waiting.of(spam).body("items.held", contains("SPAM"));
        Waiting.of(closed).body("items.held", contains("CLOSED"));
        assertThat(Waiting.directions(spam)).containsExactly("INBOUND");
        as("operator")
                .get("/v1/tickets/" + closed + "/timeline")
                .then()
                .body("items[-1].kind", equalTo("REPLY_HELD"))
                .body("items[-1].cause", equalTo("CLOSED"));
    }

    private void due(String... tickets) {
        Waiting.send(database, sending, tickets);
    }

    private static MessageReceived said(UUID talk, String text) {
        return Inbound.chat(talk).from("visitor-" + talk).saying(null, text).event();
    }
}
