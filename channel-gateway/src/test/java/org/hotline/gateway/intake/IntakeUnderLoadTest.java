package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hotline.gateway.intake.Submissions.submission;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.Submission;
import org.hotline.kit.db.Database;
import org.hotline.local.test.HotlineServers;
import org.junit.jupiter.api.Test;

/** Nothing is lost when there is no room or no database. */
@ChannelGatewayTest
class IntakeUnderLoadTest extends GatewayTest {

    @Inject
    IntakeQueue queue;

    @Inject
    Database database;

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
