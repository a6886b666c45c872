package org.hotline.gateway.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;
import static org.hotline.gateway.intake.Submissions.submission;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.InteractionRecording;
import org.hotline.gateway.interaction.InteractionStatus;
import org.hotline.gateway.interaction.Submission;
import org.hotline.kit.db.Database;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class TroubleTest extends GatewayTest {

    @Inject
    IntakeQueue queue;

    @Inject
    InteractionRecording recording;

    @Inject
    Database database;

    @Test
    void whatCannotBeStoredIsPutAsideAndSpoilsNothingForTheOthers() {
        List<CompletableFuture<Acceptance>> answers = new ArrayList<>();
        for (int i = 0; i < 50; i++) { // the database takes no text with a null character
            answers.add(queue.accept(submission(unique("t"), i == 25 ? "a\u0000b" : "a"))
                    .toCompletableFuture());
        }

        List<Acceptance> stored = answers.stream().map(CompletableFuture::join).toList();

        assertThat(stored)
                .filteredOn(a -> a.status() == InteractionStatus.RECEIVED)
                .hasSize(49);
        assertThat(stored.get(25).status()).isEqualTo(InteractionStatus.QUARANTINED);
        assertThat(database.query("select reason from interaction where id = :id")
                        .bind("id", stored.get(25).interactionId())
                        .mapTo(String.class)
                        .one())
                .contains("cannot be stored as read");
    }

    @Test
    void whatCameOnAnotherChannelIsNotReadAsAMailAndKeepsItsReason() {
        Acceptance aside = queue.acceptAndWait(submission(unique("t"), "a\u0000b"));

        given().auth()
                .oauth2(Tokens.of("supervisor"))
                .post("/v1/quarantine/{id}/retry", aside.interactionId())
                .then()
                .statusCode(409)
                .body("type", endsWith("interaction-not-mail"));

        given().auth()
                .oauth2(Tokens.of("supervisor"))
                .get("/v1/interactions/{id}", aside.interactionId())
                .then()
                .body("reason", startsWith("cannot be stored as read"));
    }

    @Test
    void aSubmissionThatHasNoPlaceAtAllFailsAlone() {
        CompletableFuture<Acceptance> hopeless =
                queue.accept(submission("null\u0000character", "a")).toCompletableFuture();
        CompletableFuture<Acceptance> fine =
                queue.accept(submission(unique("t"), "a")).toCompletableFuture();

        assertThat(fine.join().status()).isEqualTo(InteractionStatus.RECEIVED);
        assertThatThrownBy(hopeless::join).hasCauseInstanceOf(RuntimeException.class);
    }

    @Test
    void nobodyWaitsForWhatIsLarge() {
        Submission large = submission(unique("t"), "a", new byte[1024 * 1024]);
        List<CompletableFuture<Acceptance>> held = new ArrayList<>();
        QuarkusTransaction.requiringNew().run(() -> {
            recording.keep(List.of(large)); // whoever hands in the same waits for the end of this transaction
            held.add(queue.accept(large).toCompletableFuture());

            assertThat(queue.acceptAndWait(submission(unique("t"), "a")).status())
                    .isEqualTo(InteractionStatus.RECEIVED);
            assertThat(held.get(0)).isNotDone();
        });

        assertThat(held.get(0).join().duplicate()).isTrue();
    }
}
