package org.hotline.ticket.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;
import static org.hotline.ticket.proposal.Solved.judge;
import static org.hotline.ticket.proposal.Solved.learn;
import static org.hotline.ticket.proposal.Solved.of;
import static org.hotline.ticket.proposal.Solved.open;
import static org.hotline.ticket.proposal.Solved.proposals;
import static org.hotline.ticket.proposal.Solved.proposed;
import static org.hotline.ticket.proposal.Solved.solved;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How good proposals are, as people judge them. */
@TicketServiceTest
class ProposalCountingTest {

    private static final String DAY = "from=2031-03-03T00:00:00Z&to=2031-03-04T00:00:00Z";

    @Inject
    ProposalLearning learning;

    private final String words = Solved.words();
    private String example = "";

    @BeforeEach
    void somethingIsLearned() {
        example = solved("first-line", words, Map.of("category", "printer", "priority", "HIGH"));
        learn(learning);
    }

    private static List<Integer> counts(String query, String attribute) {
        Map<String, Integer> found = as("supervisor")
                .get("/v1/proposals/quality?" + query)
                .then()
                .statusCode(200)
                .body("attributes.attribute", contains("CATEGORY", "PRIORITY", "LANGUAGE"))
                .extract()
                .path("attributes.find { it.attribute == '" + attribute + "' }");
        return List.of(found.get("shown"), found.get("accepted"), found.get("refused"));
    }

    @Test
    void whatWasShownAcceptedAndRefusedIsCountedByAttribute() {
        String from = Instant.now().toString();
        String accepted = open("first-line", words);
        String refused = open("first-line", words);
        String passedOver = open("first-line", words);
        proposals(passedOver);
        proposals(passedOver);

        judge(as("operator"), accepted, proposed(accepted, "CATEGORY"), "acceptance")
                .statusCode(200);
        judge(as("operator"), refused, proposed(refused, "CATEGORY"), "refusal").statusCode(200);

        assertThat(counts("from=" + from, "CATEGORY")).containsExactly(3, 1, 1);
        assertThat(counts("from=" + from, "PRIORITY")).containsExactly(3, 0, 0);
        assertThat(counts(DAY, "CATEGORY")).containsExactly(0, 0, 0);
    }

    /** What people decided was decided. */
    @Test
    void judgementsOutliveWhatTheyWereMadeOf() {
        String from = Instant.now().toString();
        String id = open("first-line", words);
        judge(as("operator"), id, proposed(id, "CATEGORY"), "acceptance").statusCode(200);

        as("supervisor")
                .delete("/v1/customers/" + ticket(example).getString("customer.id"))
                .then()
                .statusCode(204);

        assertThat(counts("from=" + from, "CATEGORY")).containsExactly(1, 1, 0);
    }

    @Test
    void leadsSeeTheirTeamsAndOperatorsNone() {
        String from = Instant.now().toString();
        proposals(open("first-line", words));

        of("billing", "team-lead")
                .get("/v1/proposals/quality?from=" + from)
                .then()
                .statusCode(200)
                .body("attributes.shown", contains(0, 0, 0));
        of("first-line", "team-lead")
                .get("/v1/proposals/quality?from=" + from)
                .then()
                .body("attributes.shown", contains(1, 1, 0));
        as("operator").get("/v1/proposals/quality").then().statusCode(403);
    }

    @Test
    void timesThatMakeNoSenseAreRefused() {
        for (String query : List.of(
                "from=2031-03-04T00:00:00Z&to=2031-03-03T00:00:00Z",
                "from=2029-03-03T00:00:00Z&to=2031-03-03T00:00:00Z",
                "from=yesterday",
                "form=2031-03-03T00:00:00Z")) {
            as("supervisor").get("/v1/proposals/quality?" + query).then().statusCode(400);
        }
        as("supervisor")
                .get("/v1/proposals/quality?" + DAY)
                .then()
                .body("from", equalTo("2031-03-03T00:00:00Z"))
                .body("to", equalTo("2031-03-04T00:00:00Z"));
    }
}
