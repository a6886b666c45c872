package org.hotline.kpi.report.history;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.kit.test.history.Count;
import org.hotline.kit.test.history.CountedFigures;
import org.hotline.kit.test.history.Figures;
import org.hotline.kit.test.history.RecordedState;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.test.KpiApi;
import org.jspecify.annotations.Nullable;

/** What the API answers, written as the expected figures are. */
final class Answered {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String account;
    private final String period;

    Answered(String account, String period) {
        this.account = account;
        this.period = period;
    }

    /** Of each indicator the figures of the whole and of each group. */
    Map<String, Map<List<String>, String>> figures(String parameters, Instant asOf) {
        Map<String, Map<List<String>, String>> figures = new HashMap<>();
        for (JsonNode kpi :
                read(KpiApi.askRaw("", account, at(asOf) + parameters)).get("items")) {
            Map<List<String>, String> own = new HashMap<>();
            own.put(List.of(), figures(kpi));
            for (JsonNode group : kpi.get("groups")) {
                List<String> key = new ArrayList<>();
                group.get("key").forEach(part -> key.add(String.valueOf(text(part))));
                own.put(key, figures(group));
            }
            figures.put(kpi.get("kpi").textValue(), own);
        }
        return figures;
    }

    private static String figures(JsonNode answer) {
        JsonNode percentiles = answer.path("percentiles");
        Map<String, Long> excluded = new TreeMap<>();
        answer.get("excluded")
                .fields()
                .forEachRemaining(reason ->
                        excluded.put(reason.getKey(), reason.getValue().longValue()));
        return new Figures(
                        plain(answer.get("value")),
                        Objects.requireNonNull(plain(answer.get("numerator"))),
                        Objects.requireNonNull(plain(answer.get("denominator"))),
                        answer.get("count").longValue(),
                        excluded,
                        Stream.of("p50", "p90", "p95", "max")
                                .map(name -> plain(percentiles.path(name)))
                                .filter(Objects::nonNull)
                                .toList())
                .toString();
    }

    static Map<List<String>, String> written(CountedFigures expected, Kpi kpi, List<String> dimensions) {
        String unit = kpi.unit().name().toLowerCase(Locale.ROOT);
        Map<List<String>, String> written = new HashMap<>();
        expected.figures(kpi.name(), unit, dimensions, PARIS)
                .forEach((key, figures) -> written.put(key, figures.toString()));
        return written;
    }

    List<String> members(String kpi, Instant asOf) {
        return KpiApi.lines(kpi + "/members", account, at(asOf))
                .map(line -> member(read(line)))
                .sorted()
                .toList();
    }

    private static String member(JsonNode item) {
        JsonNode by = item.get("dimensions");
        String operator = text(by.path("operator"));
        RecordedState state = new RecordedState(
                by.get("channel").textValue(),
                by.get("account").textValue(),
                text(by.path("team")),
                text(by.path("level")),
                operator == null ? null : UUID.fromString(operator),
                text(by.path("priority")),
                text(by.path("category")),
                text(by.path("language")));
        String excluded = text(item.path("excluded"));
        BigDecimal amount = excluded == null ? plain(item.path("amount")) : null;
        return Count.line(
                        text(item.path("ticketId")),
                        item.get("at").textValue(),
                        item.get("part").textValue(),
                        excluded,
                        amount)
                + state;
    }

    private String at(Instant asOf) {
        return period + "&asOf=" + asOf;
    }

    private static JsonNode read(String json) {
        try {
            return EXACT.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    private static @Nullable BigDecimal plain(JsonNode number) {
        return number.isNumber() ? Figures.plain(number.decimalValue()) : null;
    }
}
