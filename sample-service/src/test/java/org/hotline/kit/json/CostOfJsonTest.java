package org.hotline.kit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hotline.kit.test.Cost;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies of JSON as long as people may send them, each written to be dear to what reads a value or asks a rule. */
@Tag("cost")
class CostOfJsonTest {

    private static final int LONGEST = 1024 * 1024;

    /** What grows by the square of this is still far beyond what may be taken. */
    private static final int DIGITS = LONGEST / 4;

    private static final Validator RULES = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    static {
        new StrictJson().customize(JSON);
    }

    /** A value of each kind that requests have. */
    record Values(
            @Nullable Instant at,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            @Nullable Duration duration,
            @Nullable UUID id,
            byte @Nullable [] content,
            int whole,
            double number,
            boolean truth,
            @Nullable List<@NotBlank @Size(max = 9) String> words,
            @Nullable List<@Valid @NotNull Part> parts,
            @Nullable Map<@Size(max = 9) String, @NotBlank String> named,
            @Nullable JsonNode free) {}

    /** What has to be there, twice. */
    record Part(
            @NotBlank @Nullable String name,
            @NotNull @Nullable List<@Valid Part> parts) {}

    static Stream<String> names() {
        return bodies().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    @Timeout(60)
    void noBodyCostsMoreThanTwoSecondsAndSixtyFourMebibytes(String name) throws Exception {
        List<String> written = bodies().get(name).get().toList();

        Cost.assertBearable(name, () -> {
            for (String body : written) {
                read(body);
            }
        });
    }

    private static void read(String body) {
        try {
            assertThat(RULES.validate(JSON.readValue(body, Values.class))).isNotNull();
        } catch (JsonProcessingException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static Map<String, Supplier<Stream<String>>> bodies() {
        Map<String, Supplier<Stream<String>>> bodies = new LinkedHashMap<>();
        for (String field : List.of("at", "day", "time", "duration", "id", "content")) {
            bodies.put(
                    field + " of many digits",
                    () -> Stream.of("1", "1.", "P1", "PT1.", "2026-05-01T08:00:00.", "2026-05-01T08:00:00+00", "-")
                            .map(start -> field(field, '"' + start + "1".repeat(DIGITS) + '"')));
        }
        bodies.put(
                "numbers",
                () -> Stream.of("at", "whole", "number", "truth", "free")
                        .flatMap(field -> Stream.of(field(field, "1e999999999"), field(field, fill("9")))));
        bodies.put("words without number", () -> Stream.of(field("words", '[' + fill("\"\",") + "\"\"]")));
        bodies.put(
                "as many words as there may be",
                () -> Stream.of(field("words", '[' + "\"\",".repeat(1_999) + "\"\"]")));
        bodies.put("parts without number", () -> Stream.of(field("parts", '[' + fill("{},") + "{}]")));
        String parts = "{\"parts\":[" + "{},".repeat(24) + "{}]}";
        bodies.put("parts of parts", () -> Stream.of(field("parts", '[' + (parts + ',').repeat(1_800) + parts + ']')));
        bodies.put("named values without number", () -> Stream.of(field("named", numbered("\"k%d\":\"\""))));
        bodies.put("unknown fields", () -> Stream.of(numbered("\"k%d\":1")));
        bodies.put("fields of free JSON", () -> Stream.of(field("free", numbered("\"k%d\":1"))));
        bodies.put("free lists", () -> Stream.of(field("free", '[' + fill("[],") + "[]]")));
        bodies.put("names that have one hash", () -> Stream.of(field("named", collisions())));
        bodies.put("escapes", () -> Stream.of(field("free", '"' + fill("\\u0061") + '"')));
        return bodies;
    }

    private static String field(String name, String value) {
        return "{\"" + name + "\":" + value + '}';
    }

    private static String fill(String piece) {
        return piece.repeat(LONGEST / piece.length());
    }

    private static String numbered(String field) {
        return IntStream.range(0, LONGEST / 16).mapToObj(field::formatted).collect(Collectors.joining(",", "{", "}"));
    }

    /** Every sequence of 13 pairs, each Aa or BB, has the same hash. */
    private static String collisions() {
        return IntStream.range(0, 1 << 13)
                .mapToObj(bits -> IntStream.range(0, 13)
                        .mapToObj(i -> (bits >> i & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "\"", "\":1")))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
