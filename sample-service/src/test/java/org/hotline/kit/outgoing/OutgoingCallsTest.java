package org.hotline.kit.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hotline.kit.outgoing.MultipartForm.FormFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingCallsTest {

    private final HttpServer server;
    private final String origin;
    private final OutgoingCalls calls;

    OutgoingCallsTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        origin = "http://127.0.0.1:" + server.getAddress().getPort();
        calls = new OutgoingCalls(List.of(origin + "/api"));
    }

    @BeforeEach
    void start() {
        server.createContext("/", exchange -> {
            byte[] said = exchange.getRequestBody().readAllBytes();
            boolean moved = exchange.getRequestURI().getPath().equals("/moved");
            boolean announced = !exchange.getRequestURI().getPath().equals("/chunked");
            exchange.getResponseHeaders().add("Location", origin + "/secret");
            byte[] answer = said.length == 0 ? new byte[1000] : said;
            exchange.sendResponseHeaders(moved ? 302 : 200, announced ? answer.length : 0);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "http://localhost/",
                "https://127.0.0.1/",
                "http://169.254.169.254/latest/meta-data",
                "file:///etc/passwd",
                "ftp://127.0.0.1/",
                "//127.0.0.1/",
                "no address",
                "",
            })
    void noOtherServerIsAsked(String address) {
        assertThatThrownBy(() -> calls.get(address, Map.of(), 1000)).isInstanceOf(OutgoingCalls.ForeignAddress.class);
    }

    @Test
    void whoeverIsNamedBeforeTheServerIsNotSaid() {
        assertThatThrownBy(() -> calls.get(origin.replace("//", "//me@"), Map.of(), 1000))
                .isInstanceOf(OutgoingCalls.ForeignAddress.class);
    }

    @Test
    void anAnswerThatPointsElsewhereIsAnAnswer() throws IOException {
        assertThat(calls.get(origin + "/moved", Map.of(), 1000).status()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/announced", "/chunked"})
    void anAnswerThatIsTooLongIsNone(String path) throws IOException {
        assertThat(calls.get(origin + path, Map.of(), 1000).body()).hasSize(1000);
        assertThatThrownBy(() -> calls.get(origin + path, Map.of(), 999))
                .isInstanceOf(OutgoingCalls.AnswerTooLong.class);
    }

    @Test
    void aFormEndsWithItsFile() throws IOException {
        byte[] content = "caf\u00e9".getBytes(StandardCharsets.UTF_8);
        FormFile file = new FormFile(
                "file", "a\"\r\nb.txt", "text/plain", content.length, () -> new ByteArrayInputStream(content));
        MultipartForm form = new MultipartForm(Map.of("type", "text/plain"), file);
        byte[] echoed = calls.post(origin + "/", Map.of(), form, 10_000).body();
        String sent = new String(echoed, StandardCharsets.UTF_8);

        assertThat(sent)
                .contains("name=\"type\"\r\n\r\ntext/plain\r\n")
                .contains("filename=\"a%22  b.txt\"\r\nContent-Type: text/plain\r\n\r\ncaf\u00e9\r\n--");
    }
}
