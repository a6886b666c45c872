package org.hotline.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who begins a body and does not come to its end keeps nobody else waiting. */
@SampleServiceTest
class SlowBodiesTest {

    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    private final List<Socket> slow = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
        await().untilAsserted(() -> assertThat(say("x".repeat(60_000))).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                JSON + "Content-Length: 60000\r\n\r\n{",
                JSON + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n",
                FORM + "Content-Length: 60000\r\n\r\nw",
                FORM + "Transfer-Encoding: chunked\r\n\r\n1\r\nw\r\n",
                JSON + "Authorization: Bearer nonsense\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n",
                JSON + "Authorization: Bearer nonsense\r\nContent-Length: 9\r\n\r\n{",
            })
    void strangersAreToldSoBeforeTheirBodyIsWaitedFor(String rest) throws Exception {
        String path = rest.startsWith(FORM) ? "/v1/things/forms" : "/v1/things/words";

        assertThat(answerTo(path, rest)).isEqualTo("HTTP/1.1 401");
    }

    @Test
    void noThreadWaitsForAShortBody() throws Exception {
        String sender = "Authorization: Bearer " + Tokens.of("operator", "slow") + "\r\n";
        for (int i = 0; i < 2; i++) {
            begin("/v1/things/words", sender + JSON + "Content-Length: 65000\r\n\r\n{");
        }

        await().untilAsserted(() -> assertThat(say("x".repeat(60_000))).isEqualTo(503)); // both are being taken in

        assertThat(Thread.getAllStackTraces().values())
                .noneMatch(frames -> Arrays.stream(frames)
                        .anyMatch(frame -> frame.getClassName().endsWith("VertxInputStream")
                                && frame.getMethodName().startsWith("read")));
    }

    @Test
    void onlyWhatHasArrivedOfABodyOfUnknownLengthTakesRoom() throws Exception {
        String sender = "Authorization: Bearer " + Tokens.of("operator", "slow") + "\r\n";
        for (int i = 0; i < 4; i++) {
            begin("/v1/things/words", sender + JSON + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n");
        }

        assertThat(say("x".repeat(60_000))).isEqualTo(200);
    }

    @Test
    void whoAsksBeforeSendingABodyIsToldToGoOnOnceHeIsKnown() throws Exception {
        String asks = JSON + "Expect: 100-continue\r\nContent-Length: 14\r\n\r\n";

        assertThat(answerTo("/v1/things/words", asks)).isEqualTo("HTTP/1.1 401");
        assertThat(answerTo(
                        "/v1/things/words", "Authorization: Bearer " + Tokens.of("operator", "polite") + "\r\n" + asks))
                .isEqualTo("HTTP/1.1 100");
    }

    /** However they spell what is public. */
    @ParameterizedTest
    @ValueSource(strings = {"/v1/news", "//v1/news", "/v2/../v1/%6eews"})
    void strangersTakeNoRoomFromThoseWhoAreKnown(String path) throws Exception {
        await().untilAsserted(
                        () -> { // until the rate lets the first one in
                            begin(path, JSON + "Content-Length: 16384\r\n\r\n{");
                            assertThat(answerTo(path, JSON + "Content-Length: 16384\r\n\r\n{"))
                                    .isEqualTo("HTTP/1.1 503");
                        });

        assertThat(say("x".repeat(60_000))).isEqualTo(200);
    }

    private String answerTo(String path, String rest) throws IOException {
        Socket socket = begin(path, rest);
        socket.setSoTimeout(20_000);
        return new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
    }

    private Socket begin(String path, String rest) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        slow.add(socket);
        socket.getOutputStream()
                .write(("POST " + path + " HTTP/1.1\r\nHost: x\r\n" + rest).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static int say(String word) {
        return given().auth()
                .oauth2(Tokens.of("operator", "honest"))
                .contentType("application/json")
                .body("{\"word\":\"" + word + "\"}")
                .post("/v1/things/words")
                .statusCode();
    }
}
