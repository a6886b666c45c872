package org.hotline.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A path may be written in many ways; they all lead to the same door. */
@SampleServiceTest
class SpelledPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//v1/things",
                "/v1//things",
                "/%76%31/things",
                "/x/../v1/things",
                "/.//v1/things",
                "/v1/./things"
            })
    void howeverAPathIsSpelledItsAnswerIsKeptByNobody(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = asked(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1;a/things", "/v1/things;a=b", "/v1/letters;/guess", ";/v1/things"})
    void noParameterWithinAPathLeadsAroundALimit(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = asked("/" + path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("path must not hold a semicolon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/things/%FF", "/v1/things/%C0%AF", "/v1/things/%ED%A0%80"})
    void aPathThatCannotBeReadIsRefused(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = asked(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("path must be percent-encoded UTF-8");
    }

    private static HttpResponse<String> asked(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Tokens.of("operator"))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
