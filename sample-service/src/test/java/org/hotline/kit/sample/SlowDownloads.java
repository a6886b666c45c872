package org.hotline.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.hotline.kit.test.Tokens;

/** Downloads, and such that nobody fetches. */
final class SlowDownloads {

    private SlowDownloads() {}

    /** Asks for nothing more than that, and reads the beginning of the answer. */
    static Socket begin(String name, int size) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.getOutputStream()
                .write(("GET /v1/recordings/" + size + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                                + Tokens.of("operator", name) + "\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
        return socket;
    }

    static Response whole(String name, int size) {
        return given().auth().oauth2(Tokens.of("operator", name)).get("/v1/recordings/" + size);
    }
}
