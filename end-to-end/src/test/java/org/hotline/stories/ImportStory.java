package org.hotline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;
import org.hotline.launcher.run.LocalHotline;
import org.hotline.local.token.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A history is brought over while services die. */
@ExtendWith(RunningHotline.class)
class ImportStory {

    private static final Duration LONG = Duration.ofSeconds(240);
    private static final int TICKETS = 3_000;

    private final LocalHotline hotline = RunningHotline.hotline();
    private final Person admin = RunningHotline.client().as(Role.ADMIN, "import");

    @Test
    void anImportThatIsKilledAndSentAgainEndsAsIfNothingHadHappened() {
        ToldHistory history = new ToldHistory(TICKETS);
        String source = history.account();
        CountDownLatch killed = new CountDownLatch(1);
        CompletableFuture<HttpResponse<String>> cut = send(source, history.until(killed));
        await().atMost(LONG).until(() -> history.ticketsHere(admin) > 0);
        hotline.service(HotlineService.TICKET).kill();
        hotline.service(HotlineService.KPI).kill();
        killed.countDown();
        assertThat(cut).failsWithin(LONG);
        for (HotlineService service : new HotlineService[] {HotlineService.TICKET, HotlineService.KPI}) {
            hotline.service(service).start();
            hotline.service(service).awaitReady(LONG);
        }

        String report = send(source, history.all()).join().body();

        assertThat(report).contains("\"failed\":0").contains("\"lines\":" + TICKETS);
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(history.counted(admin)).isEqualTo(history.figures()));
        assertThat(history.ticketsHere(admin)).isEqualTo(TICKETS);
        assertThat(send(source, history.all()).join().body()).contains("\"unchanged\":" + TICKETS);
    }

    private static CompletableFuture<HttpResponse<String>> send(String source, InputStream lines) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:"
                        + RunningHotline.ports().http(HotlineService.TICKET) + "/v1/imports?source=" + source))
                .header("Authorization", "Bearer " + RunningHotline.token(Role.ADMIN, "import"))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> lines))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }
}
