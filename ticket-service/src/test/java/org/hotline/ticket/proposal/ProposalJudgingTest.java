package org.hotline.ticket.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;
import static org.hotline.ticket.proposal.Solved.classify;
import static org.hotline.ticket.proposal.Solved.judge;
import static org.hotline.ticket.proposal.Solved.learn;
import static org.hotline.ticket.proposal.Solved.of;
import static org.hotline.ticket.proposal.Solved.open;
import static org.hotline.ticket.proposal.Solved.proposals;
import static org.hotline.ticket.proposal.Solved.proposed;
import static org.hotline.ticket.proposal.Solved.solved;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people make of proposals. */
@TicketServiceTest
class ProposalJudgingTest {

    @Inject
    ProposalLearning learning;

    private final String words = Solved.words();
    private String id = "";

    @BeforeEach
    void somethingIsProposed() {
        solved("first-line", words, Map.of("category", "printer", "priority", "HIGH", "language", "de"));
        learn(learning);
        id = open("first-line", words);
    }

    private String version() {
        return '"' + ticket(id).getString("version") + '"';
    }

    @Test
    void whatIsAcceptedIsSaidOfTheTicketAndByWhatItCame() {
        String proposal = proposed(id, "PRIORITY");

        judge(as("operator").header("If-Match", version()), id, proposal, "acceptance")
                .statusCode(200)
                .header("ETag", equalTo(version()))
                .body("priority", equalTo("HIGH"))
                .body("category", equalTo(null));

        as("operator")
                .get("/v1/tickets/" + id + "/timeline")
                .then()
                .body("items.findAll { it.kind == 'CLASSIFIED' }.cause", equalTo(List.of("PROPOSAL")))
                .body("items.findAll { it.kind == 'CLASSIFIED' }.reference", equalTo(List.of(proposal)))
                .body("items.findAll { it.kind == 'CLASSIFIED' }.actor.name", equalTo(List.of("operator")));
        judge(as("operator"), id, proposed(id, "CATEGORY"), "acceptance").body("category", equalTo("printer"));
        judge(as("operator"), id, proposed(id, "LANGUAGE"), "acceptance").body("language", equalTo("de"));
        proposals(id).body("items", empty());
    }

    @Test
    void whatIsRefusedIsNotProposedAgainAndChangesNothing() {
        String before = version();
        String proposal = proposed(id, "CATEGORY");

        judge(as("operator"), id, proposal, "refusal").statusCode(200).body("category", equalTo(null));

        assertThat(version()).isEqualTo(before);
        proposals(id).body("items.findAll { it.attribute == 'CATEGORY' }", empty());
        judge(as("operator"), id, proposal, "refusal").statusCode(200);
        judge(as("operator"), id, proposal, "acceptance").statusCode(409).body("type", endsWith("/proposal-judged"));
    }

    @Test
    void theSameAgainChangesNothingMore() {
        String before = version();
        String proposal = proposed(id, "CATEGORY");
        judge(as("operator").header("If-Match", before), id, proposal, "acceptance")
                .statusCode(200);
        String after = version();

        judge(as("operator").header("If-Match", before), id, proposal, "acceptance")
                .statusCode(200);

        assertThat(version()).isEqualTo(after);
        judge(as("operator"), id, proposal, "refusal").statusCode(409);
    }

    @Test
    void whatSomebodySaidMeanwhileIsNotUndone() {
        String before = version();
        String category = proposed(id, "CATEGORY");
        String priority = proposed(id, "PRIORITY");
        classify(id, Map.of("category", "scanner", "priority", "NORMAL"));

        judge(as("operator").header("If-Match", before), id, category, "acceptance")
                .statusCode(412);
        judge(as("operator"), id, category, "acceptance").statusCode(404).body("type", endsWith("/proposal-not-found"));
        judge(as("operator"), id, priority, "acceptance").statusCode(404);

        assertThat(ticket(id).getString("category")).isEqualTo("scanner");
        assertThat(ticket(id).getString("priority")).isEqualTo("NORMAL");
    }

    @Test
    void nobodyDecidesOnWhatHeIsNotShown() {
        String other = open("billing", words);
        String proposal = proposed(other, "CATEGORY");

        judge(of("billing", "operator"), other, proposal, "acceptance")
                .statusCode(404)
                .body("type", endsWith("/proposal-not-found"));
        judge(as("operator"), other, proposal, "refusal").statusCode(404).body("type", endsWith("/ticket-not-found"));
        judge(as("integration"), other, proposal, "acceptance").statusCode(403);
        judge(as("operator"), id, proposal, "acceptance").statusCode(404);
        judge(as("operator"), id, UUID.randomUUID(), "refusal").statusCode(404);
        assertThat(ticket(other).getString("category")).isNull();
    }

    @Test
    void aClosedTicketStaysAsItIs() {
        String proposal = proposed(id, "CATEGORY");
        as("operator").post("/v1/tickets/" + id + "/spam").then().statusCode(200);

        judge(as("operator"), id, proposal, "acceptance").statusCode(409).body("type", endsWith("/ticket-closed"));
    }

    @Test
    void ofManyWhoJudgeAtOnceAllAreAnsweredAndItIsSaidOnce() {
        String proposal = proposed(id, "CATEGORY");

        List<CompletableFuture<Integer>> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> i < 4
                        ? judge(as("operator"), id, proposal, "acceptance")
                                .extract()
                                .statusCode()
                        : proposals(id).extract().statusCode()))
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
        as("operator")
                .get("/v1/tickets/" + id + "/timeline")
                .then()
                .body("items.findAll { it.kind == 'CLASSIFIED' }.size()", equalTo(1));
    }
}
