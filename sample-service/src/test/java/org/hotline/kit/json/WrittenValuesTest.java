package org.hotline.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What blanks and control characters are where a value is expected: never nothing, never passed over. */
class WrittenValuesTest {

    /** A field of every type that is read from outside. */
    record Values(
            UUID id,
            Instant at,
            Duration within,
            LocalDate day,
            LocalTime hour,
            DayOfWeek word,
            byte[] content,
            int count,
            Long most,
            double score,
            BigDecimal sum,
            boolean sure,
            Boolean perhaps,
            List<UUID> ids,
            Map<DayOfWeek, Duration> targets) {}

    private static final Map<String, String> WRITTEN = Map.of(
            "id", "018f2f6e-0000-7000-8000-000000000001",
            "at", "2026-05-01T08:00:00Z",
            "within", "PT4H",
            "day", "2026-05-01",
            "hour", "09:00",
            "word", "MONDAY");

    static final List<String> NOTHING = List.of(" ", "\\u0000", " \\u0000 ", "\\u0001", "\\n", "\\t\\u001f");

    private final ObjectMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    WrittenValuesTest() {
        new StrictJson().customize(json);
    }

    @ParameterizedTest
    @FieldSource("NOTHING")
    void whatHoldsNothingThatCanBeSeenIsNoValueOfAnyType(String nothing) {
        Stream.of(Values.class.getRecordComponents())
                .forEach(field -> assertRefused(field.getName(), "\"" + nothing + "\""));
        assertRefused("ids", "[\"" + nothing + "\"]");
        assertRefused("targets", "{\"MONDAY\":\"" + nothing + "\"}");
        assertRefused("targets", "{\"" + nothing + "\":\"PT4H\"}");
    }

    @ParameterizedTest
    @FieldSource("NOTHING")
    void nothingStandsAroundAValue(String nothing) {
        WRITTEN.forEach((field, value) -> {
            assertRefused(field, "\"" + nothing + value + "\"");
            assertRefused(field, "\"" + value + nothing + "\"");
        });
    }

    @Test
    void base64MayBeBrokenIntoLinesAndIsLongerThanAnyText() throws JsonProcessingException {
        for (String lines : List.of("QUJD", "QUJD\\r\\n", " QUJD\\t")) {
            assertThat(json.readValue("{\"content\":\"" + lines + "\"}", Values.class).content)
                    .isEqualTo(new byte[] {'A', 'B', 'C'});
        }
        assertThat(json.readValue("{\"content\":\"\"}", Values.class).content).isEmpty();
        assertThat(json.readValue("{\"content\":\"" + "QUJD".repeat(2_000_000) + "\"}", Values.class).content)
                .hasSize(6_000_000);
        assertRefused("content", "\"QU\\u0000JD\"");
    }

    @Test
    void whatIsWrittenExactlyIsRead() throws JsonProcessingException {
        for (Map.Entry<String, String> field : WRITTEN.entrySet()) {
            Values read = json.readValue("{\"%s\":\"%s\"}".formatted(field.getKey(), field.getValue()), Values.class);

            assertThat(json.valueToTree(read).get(field.getKey()).isNull()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "at, 2026-02-30T08:00:00Z",
        "at, 2025-02-29T08:00:00Z",
        "at, 2026-05-01T24:00:00Z",
        "at, 2026-05-01T23:59:60Z",
        "at, 2026-12-31T23:59:60.5Z",
        "at, 2026-05-01T08:00:00+19:00",
        "at, 2026-05-01",
        "day, 2026-02-30",
        "day, 2026-05-01T08:00:00Z",
        "day, 2026-05-01T08:00:00",
        "day, 2026-05-01T23:00:00+05:00",
        "hour, 08:60",
        "hour, 08:00:60"
    })
    void whatIsNoDayOrTimeIsNotMovedToTheNearest(String field, String written) {
        assertRefused(field, "\"" + written + "\"");
    }

    private void assertRefused(String field, String value) {
        assertThatThrownBy(() -> json.readValue(
                        ("{\"" + field + "\":" + value + "}").getBytes(StandardCharsets.UTF_8), Values.class))
                .as("%s: %s", field, value)
                .asInstanceOf(type(JsonMappingException.class))
                .extracting(refused -> refused.getPath().get(0).getFieldName())
                .isEqualTo(field);
    }
}
