package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.Channel;
import org.hotline.gateway.interaction.ConversationHint;
import org.hotline.gateway.interaction.InteractionRecording;
import org.hotline.gateway.interaction.InteractionStatus;
import org.hotline.gateway.interaction.MessageContent;
import org.hotline.gateway.interaction.Submission;
import org.hotline.gateway.interaction.Submission.Origin;
import org.hotline.gateway.interaction.Submission.Original;
import org.hotline.gateway.mail.MailFile;
import org.hotline.kit.db.Database;
import org.hotline.local.test.HotlineServers;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class TroubleTest extends GatewayTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Inject
    IntakeQueue queue;

    @Inject
    InteractionRecording recording;

    @Inject
    Database database;

    private static Submission submission(String externalId, String fileName) {
        return submission(externalId, fileName, "raw".getBytes(StandardCharsets.UTF_8));
    }

    private static Submission submission(String externalId, String fileName, byte[] raw) {
        return Submission.of(
                Origin.inbound(Channel.OTHER, "trouble", externalId, Access.ofMailServers(), NOW),
                new Original("text/plain", raw),
                ConversationHint.none(),
                new MessageContent(
                        NOW,
                        new MessageContent.Sender("someone", null),
                        null,
                        new MessageContent.Body(null, "text", null, null, null),
                        List.of(new MailFile(fileName, "text/plain", new byte[] {1})),
                        MessageContent.Threading.none()));
    }

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

    @Test
    void whoWaitsTooLongOrFindsTheQueueFullIsAskedToTryAgainAndNothingIsLost() {
        Submission patient = submission(unique("t"), "a");
        List<CompletableFuture<Acceptance>> crowd = new ArrayList<>();
        QuarkusTransaction.requiringNew().timeout(60).run(() -> {
            database.update("lock table interaction in access exclusive mode").execute();

            crowd.add(queue.accept(patient).toCompletableFuture());
            for (int i = 0; i < 2_500; i++) {
                crowd.add(queue.accept(submission(unique("t"), "a")).toCompletableFuture());
            }

            assertThat(crowd.get(crowd.size() - 1)).isCompletedExceptionally();
            assertThatThrownBy(crowd.get(0)::join)
                    .cause()
                    .isInstanceOfSatisfying(
                            IntakeProblem.class,
                            refusal -> assertThat(refusal.status()).isEqualTo(503));
        });

        Acceptance again = await().atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .until(() -> queue.acceptAndWait(patient), answer -> true);
        assertThat(again.duplicate()).isTrue();
    }

    @Test
    void whileTheDatabaseIsAwaySendersAreAskedToTryAgain() throws IOException {
        Map<String, Object> message = Map.of(
                "channel",
                "WEB",
                "account",
                "web-form",
                "externalId",
                unique("outage"),
                "from",
                Map.of("address", "a@example.org"),
                "text",
                "hello",
                "language",
                "en");
        HotlineServers.postgres().stop();
        try {
            message(message)
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .time(lessThan(5_000L));
        } finally {
            HotlineServers.postgres().start();
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> message(message).statusCode(202));
    }
}
