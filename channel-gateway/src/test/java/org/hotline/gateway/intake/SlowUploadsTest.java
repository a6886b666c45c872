package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody announces keeps no room from others, and what somebody sends keeps no more than a share. */
@ChannelGatewayTest
class SlowUploadsTest extends SmtpIntakeTest {

    private static final int LARGEST = 25 * 1024 * 1024;
    private static final byte[] MEBIBYTE = "x".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);

    private final String account = unique("box") + "@hotline.example";
    private final List<Socket> slow = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
    }

    /** Begins what does not come to its end. */
    private Socket begin(String token, String address, String type, String length) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        slow.add(socket);
        OutputStream out = socket.getOutputStream();
        out.write(("POST %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\n%s\r\n\r\n"
                        .formatted(address, token, type, length))
                .getBytes(StandardCharsets.US_ASCII));
        out.write("400\r\n".getBytes(StandardCharsets.US_ASCII));
        out.write("From: ann@example.org\r\n".repeat(20).getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return socket;
    }

    private static int upload(String token, int bytes) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/octet-stream")
                .body(new byte[bytes])
                .post("/v1/attachments?name=a")
                .statusCode();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: " + LARGEST, "Transfer-Encoding: chunked"})
    void mailsThatComeSlowlyKeepNoMailOfOthersOut(String length) throws Exception {
        for (int i = 0; i < 8; i++) {
            begin(Tokens.of("integration", "slow"), "/v1/inbound/email", "message/rfc822", length);
        }

        String honest = raw(unique("m")) + ("x".repeat(70) + "\r\n").repeat(15 * 1024 * 1024 / 72);
        assertThat(large(
                                "/v1/inbound/email?account=" + account,
                                "message/rfc822",
                                honest.getBytes(StandardCharsets.US_ASCII))
                        .statusCode())
                .isEqualTo(202);
        try (SmtpSender sender = new SmtpSender()) {
            assertThat(sender.deliver(account, honest.replaceFirst("smtp", "again")))
                    .startsWith("250");
        }
    }

    @Test
    void whatOneHasSentOfManyFilesKeepsNoFileOfOthersOut() throws IOException {
        String greedy = Tokens.of("operator", "greedy");
        for (int i = 0; i < 2; i++) {
            Socket socket = begin(greedy, "/v1/attachments?name=a", "text/plain", "Content-Length: " + LARGEST);
            for (int sent = 0; sent < 17; sent++) {
                socket.getOutputStream().write(MEBIBYTE);
            }
        }

        await().untilAsserted(() -> assertThat(upload(greedy, 3_000_000)).isEqualTo(503));
        assertThat(upload(Tokens.of("operator", "modest"), 3_000_000)).isEqualTo(201);
    }

    @Test
    void whoBeginsManyFilesKeepsNoThreadsFromOthers() throws IOException {
        String greedy = Tokens.of("operator", unique("greedy"));
        for (int i = 0; i < 32; i++) {
            begin(greedy, "/v1/attachments?name=a", "text/plain", "Transfer-Encoding: chunked");
        }

        await().untilAsserted(() -> assertThat(upload(greedy, 3_000_000)).isEqualTo(503));
        assertThat(upload(Tokens.of("operator", "modest"), 3_000_000)).isEqualTo(201);
    }
}
