package org.hotline.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What breaks a limit goes no further, and what the server itself says no to is a problem like any other. */
@SampleServiceTest
class RequestLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404, not-found",
        "GET, /v1/nowhere, 404, not-found",
        "GET, /v1/things/forms/x, 404, not-found",
        "DELETE, /v1/things, 405, method-not-allowed",
        "PATCH, /v1/things/words, 405, method-not-allowed",
        "TRACE, /v1/things, 405, method-not-allowed",
        "GET, /v1/things?after=a%00b, 400, invalid-request",
        "GET, /v1/dead-letters?limit=-1, 400, invalid-request",
        "GET, /v1/dead-letters?limit=0, 400, invalid-request",
        "GET, /v1/dead-letters?limit=999999999, 400, invalid-request",
        "GET, /v1/dead-letters?limit=1&limit=2, 400, invalid-request",
        "GET, /v1/things?after=%FFx, 400, invalid-request",
        "GET, /v1/dead-letters?limit=99999999999, 400, invalid-request",
    })
    void whatNoResourceAnswersIsAnsweredWithAProblem(String method, String path, int status, String type) {
        String role = path.contains("dead-letters") ? "admin" : "operator";

        Response answer = as(role).urlEncodingEnabled(false).request(method, path);

        assertProblem(answer, status, type);
    }

    @Test
    void anAddressOrHeadersTooLongAreRefusedWithAProblem() {
        assertProblem(operator().get("/v1/things?after=" + "a".repeat(9_000)), 414, "address-too-long");
        assertProblem(operator().header("X-Long", "a".repeat(17_000)).get("/v1/things"), 431, "headers-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "json",
                "application/",
                "/json",
                ";;",
                "a/b/c",
                "appli cation/json",
                "application/json\r\nContent-Type: a/b"
            })
    void aContentTypeThatIsNoneIsRefused(String type) throws Exception {
        String answer = raw("POST /v1/things/words HTTP/1.1\r\nHost: x\r\n" + authorization() + "Content-Type: " + type
                + "\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");

        assertThat(answer).startsWith("HTTP/1.1 415").contains("application/problem+json", "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /%00 HTTP/1.1", "GET /%c0%ae/ HTTP/1.1", "GET /v1/things?after=\u00e9 HTTP/1.1"})
    void anAddressThatCannotBeReadIsAnsweredWithAProblem(String line) throws Exception {
        String answer = raw(line + "\r\nHost: x\r\n" + authorization() + "Connection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
    }

    @Test
    void aFormOfManyOrLongFieldsIsRefused() {
        StringBuilder many = new StringBuilder("word=x");
        for (int i = 0; i < 1_100; i++) {
            many.append("&f").append(i).append("=1");
        }

        for (String form : List.of(many.toString(), "word=x" + "&f=1".repeat(1_100), "word=" + "x".repeat(65_600))) {
            Response answer = operator()
                    .contentType("application/x-www-form-urlencoded")
                    .body(form)
                    .post("/v1/things/forms");
            assertProblem(answer, 413, "too-large");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"word=%zz", "other=1&word=%FFx", "word=%ED%A0%80"})
    void aFormThatCannotBeReadNamesTheField(String form) {
        Response answer = operator()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(form)
                .post("/v1/things/forms");

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo("word");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, word=%C3%A9t%C3%A9",
        "UTF-8, word=\u00e9t\u00e9",
        "ISO-8859-1, word=%E9t%E9",
        "ISO-8859-1, word=\u00e9t\u00e9"
    })
    void aFormIsReadAsItsSenderSaysThatItIsWritten(String charset, String form) {
        Response answer = operator()
                .contentType("application/x-www-form-urlencoded; charset=" + charset)
                .body(form)
                .post("/v1/things/forms");

        assertThat(answer.jsonPath().getString("word")).isEqualTo("\u00e9t\u00e9");
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aBodyWithoutALengthIsBoundedLikeAnyOther(HttpClient.Version version) throws Exception {
        byte[] body = ("{\"word\":\"" + "x".repeat(100_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/v1/things/words"))
                .header("Authorization", "Bearer " + Tokens.of("operator"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();

        HttpResponse<String> answer =
                HttpClient.newBuilder().version(version).build().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("too-large");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void bodiesThatOnlyDribbleKeepTheirRoomFromOthersForAShortTimeOnly() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 2; i++) {
                Socket socket = new Socket("localhost", RestAssured.port);
                slow.add(socket);
                send(
                        socket,
                        "POST /v1/things/words HTTP/1.1\r\nHost: x\r\n" + authorization()
                                + "Content-Type: application/json\r\nContent-Length: 65000\r\n\r\n{");
            }
            await().untilAsserted(() -> {
                Response answer = word("x".repeat(60_000));
                assertProblem(answer, 503, "temporarily-unavailable");
                assertThat(answer.header("Retry-After")).isEqualTo("2");
            });
            assertThat(word("a few words").statusCode()).isEqualTo(200);

            for (Socket socket : slow) {
                socket.setSoTimeout(10_000);
                assertThat(socket.getInputStream().readAllBytes()).isEmpty();
            }
            await().untilAsserted(() ->
                    assertThat(word("x".repeat(60_000)).statusCode()).isEqualTo(200));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/things", "/v1/nowhere", "/nowhere", "/q/openapi", "/q/health/live"})
    void everyAnswerTellsBrowsersAndCachesWhatTheyMayDo(String path) {
        Response answer = operator().urlEncodingEnabled(false).get(path);

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        if (path.startsWith("/v1/")) {
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    @Test
    void aBodyInACodingOfItsOwnIsRefused() {
        assertProblem(
                operator()
                        .contentType("application/json")
                        .header("Content-Encoding", "gzip")
                        .body("{}")
                        .post("/v1/things"),
                415,
                "unsupported-media-type");
    }

    private static void assertProblem(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.path("type").toString()).endsWith("/" + type);
    }

    private static Response word(String word) {
        return operator()
                .contentType("application/json")
                .body("{\"word\":\"" + word + "\"}")
                .post("/v1/things/words");
    }

    private static RequestSpecification operator() {
        return as("operator");
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role));
    }

    private static String authorization() {
        return "Authorization: Bearer " + Tokens.of("operator") + "\r\n";
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            send(socket, request);
            try (InputStream answer = socket.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
