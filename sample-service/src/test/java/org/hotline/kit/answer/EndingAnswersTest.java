package org.hotline.kit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hotline.kit.sample.SampleServiceTest;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;

/** Answers end while somebody looks whether they are fetched. */
@SampleServiceTest
class EndingAnswersTest {

    private static final int DOWNLOADS = 400;
    private static final long PATIENCE_S = 20;

    @Inject
    AnswersInFlight answers;

    @Test
    void whoLooksForSlowOnesAndWhoEndsNeverWaitForEachOther() throws Exception {
        HttpRequest download = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/v1/recordings/70000"))
                .header("Authorization", "Bearer " + Tokens.of("operator", "ending"))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        CompletableFuture<Void> end = new CompletableFuture<>();
        ExecutorService looker = Executors.newSingleThreadExecutor();
        Future<?> looking = looker.submit(() -> {
            while (!end.isDone()) {
                answers.hangUpOnTheSlow();
            }
        });

        List<CompletableFuture<Integer>> fetched = IntStream.range(0, DOWNLOADS)
                .mapToObj(i -> client.sendAsync(download, BodyHandlers.ofByteArray())
                        .thenApply(answer -> answer.body().length))
                .toList();
        try {
            for (CompletableFuture<Integer> length : fetched) {
                assertThat(length.get(PATIENCE_S, TimeUnit.SECONDS)).isPositive();
            }
        } finally {
            end.complete(null);
            looker.shutdown();
        }

        looking.get(PATIENCE_S, TimeUnit.SECONDS);
    }
}
