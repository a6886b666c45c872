package org.hotline.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;

/** Calls on one connection that do not wait for the answer to the one before. */
@SampleServiceTest
class PipelinedCallsTest {

    private static final String SENDER =
            " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + Tokens.of("operator", "hasty") + "\r\n";
    private static final String WORD =
            "POST /v1/things/words" + SENDER + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "e\r\n{\"word\":\"yes\"}\r\n0\r\n\r\n";

    @Test
    void allAreAnsweredInTheirOrder() throws IOException {
        String calls = WORD + "GET /v1/nowhere" + SENDER + "\r\n" + WORD;

        String answers = answersTo(calls.repeat(400) + "GET /v1/things" + SENDER + "Connection: close\r\n\r\n");

        List<String> statuses = Pattern.compile("HTTP/1.1 (\\d+)")
                .matcher(answers)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(statuses).hasSize(1201);
        assertThat(statuses.subList(0, 3)).containsExactly("HTTP/1.1 200", "HTTP/1.1 404", "HTTP/1.1 200");
        assertThat(statuses).filteredOn(status -> status.endsWith("404")).hasSize(400);
    }

    private static String answersTo(String calls) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(calls.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
