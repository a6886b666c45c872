package org.hotline.ticket.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;
import static org.hotline.ticket.proposal.Solved.learn;
import static org.hotline.ticket.proposal.Solved.open;
import static org.hotline.ticket.proposal.Solved.proposals;
import static org.hotline.ticket.proposal.Solved.solved;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hotline.kit.db.Database;
import org.hotline.kit.test.Races;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.ticket.Tickets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several learn at a time, some of them are killed, and others work on the same tickets meanwhile. */
@TicketServiceTest
class LearningRacesTest {

    @Inject
    ProposalLearning learning;

    @Inject
    Tickets tickets;

    @Inject
    Database database;

    private final String words = Solved.words();
    private String id = "";

    @BeforeEach
    void somethingIsSolved() {
        learn(learning);
        id = solved("first-line", words, Map.of("category", "printer"));
    }

    private int examples() {
        return database.query("select count(*) from ticket_example where ticket_id = :id")
                .bind("id", UUID.fromString(id))
                .mapTo(Integer.class)
                .one();
    }

    private int tasks() {
        return database.query("select count(*) from example_task where ticket_id = :id")
                .bind("id", UUID.fromString(id))
                .mapTo(Integer.class)
                .one();
    }

    @Test
    void whatOneOfTwoIsLearningIsPassedOverByTheOther() {
        QuarkusTransaction.requiringNew().run(() -> {
            learning.learnSome();
            assertThat(meanwhile(() -> learning.learnSome())).isFalse();
        });

        assertThat(examples()).isEqualTo(1);
        assertThat(tasks()).isZero();
    }

    @Test
    void whatAKilledOneHadHalfLearnedIsLearnedByAnother() {
        QuarkusTransaction.begin();
        learning.learnSome();
        QuarkusTransaction.rollback();
        assertThat(examples()).isZero();

        learn(learning);

        assertThat(examples()).isEqualTo(1);
    }

    @Test
    void nobodyIsWaitedFor() {
        QuarkusTransaction.requiringNew().run(() -> {
            tickets.hold(UUID.fromString(id));
            assertThat(meanwhile(() -> learning.learnSome())).isFalse();
        });
        assertThat(examples()).isZero();

        learn(learning);
        assertThat(examples()).isEqualTo(1);
    }

    @Test
    void whoIsErasedWhileItIsLearnedTeachesNothing() {
        String customer = ticket(id).getString("customer.id");

        Response erased = Races.lost(
                database, () -> learning.learnSome(), () -> as("supervisor").delete("/v1/customers/" + customer));

        assertThat(erased.statusCode()).isEqualTo(204);
        assertThat(examples()).isZero();
        learn(learning);
        assertThat(examples()).isZero();
        proposals(open("first-line", words)).body("items", empty());
    }

    @Test
    void whatWasLearnedOfSomebodyGoesWithHimAndStaysOfOthers() {
        String other = solved("first-line", words, Map.of("category", "printer"));
        learn(learning);

        as("supervisor")
                .delete("/v1/customers/" + ticket(id).getString("customer.id"))
                .then()
                .statusCode(204);

        assertThat(examples()).isZero();
        proposals(open("first-line", words)).body("items[0].evidence.ticket", hasItem(other));
    }

    private static <T> T meanwhile(Supplier<T> what) {
        return CompletableFuture.supplyAsync(what)
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }
}
