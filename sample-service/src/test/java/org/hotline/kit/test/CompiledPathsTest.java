package org.hotline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("service") // what it tries is a part of tests that start one
class CompiledPathsTest {

    @BeforeEach
    void begin() {
        new CompiledPaths().begin();
    }

    @ParameterizedTest
    @CsvSource({"one, two", "two, one", "one, one"})
    void aPathSaysOfEachAnswerWhatStandsThere(String first, String second) {
        JsonPath answer = JsonPath.from(
                "{\"items\":[{\"id\":1,\"name\":\"%s\"},{\"id\":2,\"name\":\"%s\"}]}".formatted(first, second));

        assertThat(answer.getString("items[0].name")).isEqualTo(first);
        assertThat(answer.getList("items.name")).containsExactly(first, second);
        assertThat(answer.getString("items.find { it.id == 2 }.name")).isEqualTo(second);
        assertThat(answer.getString("items[2].name")).isNull();
    }
}
