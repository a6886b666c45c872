package org.hotline.ticket.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.proposal.Solved.classify;
import static org.hotline.ticket.proposal.Solved.learn;
import static org.hotline.ticket.proposal.Solved.open;
import static org.hotline.ticket.proposal.Solved.proposals;
import static org.hotline.ticket.proposal.Solved.resolve;
import static org.hotline.ticket.proposal.Solved.solved;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.kit.db.Database;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** What is learned follows what happens to tickets. */
@TicketServiceTest
class ProposalLearningTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Inject
    ProposalLearning learning;

    @Inject
    Database database;

    private final String words = Solved.words();
    private final Map<String, Object> printer = Map.of("category", "printer");

    private void post(String id, String what, Object body) {
        as("supervisor")
                .body(body)
                .post("/v1/tickets/" + id + '/' + what)
                .then()
                .statusCode(200);
    }

    private void teaches(String category) {
        learn(learning);
        proposals(open("first-line", words)).body("items.value", hasItem(category));
    }

    private void teachesNothing() {
        learn(learning);
        proposals(open("first-line", words)).body("items", empty());
    }

    @Test
    void onlyWhatIsSolvedTeaches() {
        String id = open("first-line", words, printer);
        teachesNothing();

        resolve(id);
        teaches("printer");

        post(id, "reopening", Map.of());
        teachesNothing();

        post(id, "closure", Map.of());
        teachesNothing();
    }

    @Test
    void whatIsCorrectedAfterwardsTeachesWhatItWasCorrectedTo() {
        String id = solved("first-line", words, printer);
        teaches("printer");

        classify(id, Map.of("category", "scanner"));
        teaches("scanner");

        post(id, "closure", Map.of());
        teaches("scanner");
    }

    @Test
    void whatTurnsOutToBeADuplicateTeachesNothingUntilThatIsTakenBack() {
        String id = solved("first-line", words, printer);
        teaches("printer");

        post(id, "merge", Map.of("into", open("first-line", Solved.words())));
        teachesNothing();

        post(id, "unmerge", Map.of());
        teaches("printer");
    }

    @Test
    void whatIsSplitOffTeachesWhereItIs() {
        UUID talk = UUID.randomUUID();
        MessageReceived first =
                Inbound.chat(talk).from("visitor-" + talk).saying(null, words).event();
        String id = arrive(kafka, first).toString();
        arrive(
                kafka,
                Inbound.chat(talk)
                        .from("visitor-" + talk)
                        .saying(null, Solved.words())
                        .event());
        classify(id, printer);
        resolve(id);
        teaches("printer");

        as("supervisor")
                .body(Map.of("messages", List.of(first.interactionId())))
                .post("/v1/tickets/" + id + "/split")
                .then()
                .statusCode(201);
        teachesNothing();
    }

    @Test
    void whatIsImportedAsClosedTeachesIfItHasWords() {
        String source = "old-" + UUID.randomUUID().toString().substring(0, 8);
        imported(source, "1", words, "SOLVED");
        imported(source, "2", null, "SOLVED");
        teaches("printer");

        imported(source, "1", words, "SPAM");
        teachesNothing();
    }

    private static void imported(String source, String externalId, String text, String reason) {
        String said = text == null ? "" : ",\"text\":\"" + text + '"';
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("admin"))
                .contentType("application/x-ndjson")
                .body(("{\"externalId\":\"%s\",\"channel\":\"WEB\",\"subject\":\"s\",\"category\":\"printer\","
                                + "\"createdAt\":\"2025-06-03T08:00:00Z\"%s,\"events\":[{\"id\":\"1\",\"kind\":\"STATUS\","
                                + "\"at\":\"2025-06-04T08:00:00Z\",\"status\":\"CLOSED\",\"reason\":\"%s\"}]}")
                        .formatted(externalId, said, reason)
                        .getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?source=" + source)
                .then()
                .statusCode(200)
                .body("errors", empty());
    }

    @Test
    void ofAKindTheNewestAreKept() {
        String category = "many-" + UUID.randomUUID();
        for (int i = 0; i < 203; i++) {
            solved("first-line", Solved.words(), Map.of("category", category));
        }
        learn(learning);

        assertThat(database.query("select count(*) from ticket_example where category = :category")
                        .bind("category", category)
                        .mapTo(Integer.class)
                        .one())
                .isEqualTo(200);
    }
}
