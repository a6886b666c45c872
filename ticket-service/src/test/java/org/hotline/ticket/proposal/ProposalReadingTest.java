package org.hotline.ticket.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;
import static org.hotline.ticket.proposal.Solved.classify;
import static org.hotline.ticket.proposal.Solved.learn;
import static org.hotline.ticket.proposal.Solved.of;
import static org.hotline.ticket.proposal.Solved.open;
import static org.hotline.ticket.proposal.Solved.proposals;
import static org.hotline.ticket.proposal.Solved.resolve;
import static org.hotline.ticket.proposal.Solved.solved;
import static org.hotline.ticket.proposal.Solved.solvedThrice;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.TicketPriority;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** What is proposed for a ticket, and to whom. */
@TicketServiceTest
class ProposalReadingTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Inject
    ProposalLearning learning;

    private final String words = Solved.words();

    @Test
    void whatSolvedTicketsLikeItWereIsProposedWithThemAsEvidence() {
        String known = solved("first-line", words, Map.of("category", "printer", "priority", "HIGH", "language", "de"));
        learn(learning);
        String id = open("first-line", words);

        proposals(as("operator"), id)
                .body("items.attribute", contains("CATEGORY", "PRIORITY", "LANGUAGE"))
                .body("items.value", contains("printer", "HIGH", "de"))
                .body("items[0].confidence", greaterThan(0.7f))
                .body("items[0].evidence.ticket", contains(known))
                .body("items[0].evidence.number", contains(ticket(known).getString("number")))
                .body("items[0].evidence.subject", contains("a matter"))
                .body("items[0].evidence[0].similarity", greaterThan(0.3f));
    }

    @Test
    void whatIsSaidOfATicketAlreadyIsNotProposed() {
        solvedThrice(words, Map.of("category", "printer", "priority", "HIGH", "language", "de"));
        learn(learning);

        proposals(open("first-line", words, Map.of("category", "screen", "language", "en")))
                .body("items.attribute", contains("PRIORITY"));
        proposals(open("first-line", words, Map.of("priority", "NORMAL", "category", "c")))
                .body("items.attribute", contains("LANGUAGE"));
        String closed = open("first-line", words);
        as("operator").post("/v1/tickets/" + closed + "/spam").then().statusCode(200);
        proposals(closed).body("items", empty());
    }

    @Test
    void whatOneMayNotSeeIsNeitherProposedNorEvidence() {
        solved("billing", words, Map.of("category", "secret"));
        learn(learning);
        String id = open("first-line", words);

        proposals(as("operator"), id).body("items", empty());
        proposals(id).body("items.value", contains("secret"));
        of("billing", "operator").get("/v1/tickets/" + id + "/proposals").then().statusCode(404);
        as("integration").get("/v1/tickets/" + id + "/proposals").then().statusCode(403);
    }

    /** Whoever had it sees it to its end. */
    @Test
    void whatAnotherTeamSolvedAfterOneIsEvidenceToBoth() {
        String moved = open("first-line", words, Map.of("category", "invoice"));
        as("supervisor")
                .body(Map.of("team", "billing"))
                .post("/v1/tickets/" + moved + "/assignment")
                .then()
                .statusCode(200);
        resolve(moved);
        learn(learning);

        proposals(as("operator"), open("first-line", words)).body("items.value", hasItem("invoice"));
        proposals(of("billing", "operator"), open("billing", words)).body("items.value", hasItem("invoice"));
    }

    @Test
    void nothingIsProposedWhereSolvedTicketsDoNotAgreeOrAreLittleLikeIt() {
        for (String category : new String[] {"a", "b", "c", "d"}) {
            solved("first-line", words, Map.of("category", category));
        }
        String other = Solved.words();
        solvedThrice(other, Map.of("category", "printer"));
        learn(learning);

        proposals(open("first-line", words)).body("items", empty());
        String little = other.substring(0, other.indexOf(' ')) + ' ' + Solved.words();
        proposals(open("first-line", little)).body("items", empty());
        proposals(open("first-line", Solved.words())).body("items", empty());
        proposals(open("first-line", "!?")).body("items", empty());
    }

    /** Nobody has chosen it. */
    @Test
    void whatIsAssumedOrAMailboxWishesOfPriorityIsLearnedFromNobody() {
        for (int i = 0; i < 3; i++) {
            UUID wished = arrive(
                    kafka,
                    Inbound.mail()
                            .saying("a matter", words)
                            .wishing("first-line", TicketPriority.URGENT)
                            .event());
            classify(wished.toString(), Map.of("category", "printer"));
            resolve(wished.toString());
        }
        learn(learning);

        proposals(open("first-line", words, Map.of("language", "en")))
                .body("items.attribute", contains("CATEGORY"))
                .body("items[0].value", equalTo("printer"));
    }

    @Test
    void longAndStrangeTextsAreReadAsFarAsIsNeeded() {
        String long1 = (words + " ").repeat(2_000);
        solved("first-line", long1, Map.of("category", "long"));
        solved("first-line", "\uD83D\uDCA9 {} ' \" \\ 1,2 \u202E", Map.of("category", "strange"));
        learn(learning);

        proposals(open("first-line", long1)).body("items.value", hasItem("long"));
        proposals(open("first-line", "\uD83D\uDCA9 {} ' \" \\ 1,2 \u202E")).body("items", empty());
    }
}
