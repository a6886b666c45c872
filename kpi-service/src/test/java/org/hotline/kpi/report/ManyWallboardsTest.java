package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hotline.kit.test.Tokens;
import org.hotline.kpi.KpiServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Those who watch keep nobody else waiting. */
@KpiServiceTest
class ManyWallboardsTest {

    private static final int PER_CALLER = 20;
    private static final int IN_ALL = 50;

    private final String watcher = "watcher-" + UUID.randomUUID();
    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    /** The first line of the answer, and of the events the first that has data. */
    private BufferedReader watch(String query) throws IOException {
        return watch(watcher, query);
    }

    private BufferedReader watch(String name, String query) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        open.add(socket);
        socket.getOutputStream()
                .write(("GET /v1/kpis/stream" + query + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                                + Tokens.of("supervisor", name) + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    @Test
    void oneCallerListensToSoManyStreamsAndNoMore() throws IOException {
        for (int i = 0; i < PER_CALLER; i++) {
            assertThat(watch("").readLine()).endsWith("200 OK");
        }

        BufferedReader refused = watch("");
        assertThat(refused.readLine()).contains(" 429 ");
        assertThat(refused.lines().takeWhile(line -> !line.isEmpty()))
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("retry-after:"));

        open.get(0).close();
        await().until(() -> watch("").readLine().endsWith("200 OK"));
    }

    @Test
    void allTogetherListenToSoManyAndNoMore() {
        await().until(() -> {
            int others = open.size();
            return watch(watcher + others / PER_CALLER, "").readLine().contains(" 503 ");
        });

        assertThat(open).hasSizeLessThanOrEqualTo(IN_ALL + 1);
    }

    @Test
    void anIndicatorThatIsNamedTwiceIsShownOnce() throws IOException {
        String data = watch("?kpi=response-rate,backlog,response-rate")
                .lines()
                .filter(line -> line.startsWith("data:"))
                .findFirst()
                .orElseThrow();

        assertThat(new JsonPath(data.substring("data:".length())).getList("items.kpi", String.class))
                .containsExactly("response-rate", "backlog");
    }
}
