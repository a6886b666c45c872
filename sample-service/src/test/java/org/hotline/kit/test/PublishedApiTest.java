package org.hotline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedApiTest {

    @TempDir
    Path directory;

    private PublishedApi api;

    @BeforeEach
    void publish() throws IOException {
        Path file = directory.resolve("openapi.json");
        Files.writeString(file, """
                {"info": {"description": "Any operation: 406 `not-acceptable`."}, "paths": {"/v1/things/{id}": {"get": {"responses": {"200": {}, "404": {}}}}}}""");
        api = new PublishedApi(file);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/things/1, 200",
        "GET, /v1/things/1, 406",
        "POST, /v1/things/1, 405",
        "GET, /v1/nothing, 404",
        "GET, /q/health/ready, 503",
        "GET, /help/style.css, 200"
    })
    void whatIsToldMayBeAnswered(String method, String path, int status) {
        assertThat(api.tells(method, path, status)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/things/1, 409",
        "GET, /v1/things/1, 429",
        "GET, /v1/things/1, 414",
        "POST, /v1/things/1, 201",
        "GET, /v1/nothing, 200",
    })
    void whatIsNotToldFailsTheTest(String method, String path, int status) {
        assertThat(api.tells(method, path, status)).isFalse();
    }

    @Test
    void withoutAPublishedApiNothingIsTold() {
        PublishedApi blind = new PublishedApi(directory.resolve("missing.json"));

        assertThatThrownBy(() -> blind.tells("GET", "/v1/things/1", 200))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("missing");
    }
}
