package org.hotline.kpi.report.history;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
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
    private static final JsonPathConfig EXACT =
            JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL);

    private final String account;
    private final String period;

    Answered(String account, String period) {
        this.account = account;
        this.period = period;
    }

    /** Of each indicator the figures of the whole and of each group. */
    Map<String, Map<List<String>, String>> figures(String parameters, Instant asOf) {
        Map<String, Map<List<String>, String>> figures = new HashMap<>();
        for (Map<String, Object> kpi : ask("", asOf, parameters).<Map<String, Object>>getList("items")) {
            Map<List<String>, String> own = new HashMap<>();
            own.put(List.of(), figures(kpi));
            for (Map<String, Object> group : list(kpi.get("groups"))) {
                own.put(
                        map(group.get("key")).values().stream()
                                .map(String::valueOf)
                                .toList(),
                        figures(group));
            }
            figures.put(String.valueOf(kpi.get("kpi")), own);
        }
        return figures;
    }

    private static String figures(Map<String, Object> answer) {
        Object percentiles = answer.get("percentiles");
        Map<String, Long> excluded = new TreeMap<>();
        map(answer.get("excluded")).forEach((reason, count) -> excluded.put(reason, ((Number) count).longValue()));
        return new Figures(
                        plain(answer.get("value")),
                        Objects.requireNonNull(plain(answer.get("numerator"))),
                        Objects.requireNonNull(plain(answer.get("denominator"))),
                        ((Number) answer.get("count")).longValue(),
                        excluded,
                        percentiles == null
                                ? List.of()
                                : Stream.of("p50", "p90", "p95", "max")
                                        .map(name -> plain(map(percentiles).get(name)))
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
        List<String> members = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonPath page = ask(kpi + "/members", asOf, "&limit=200" + after);
            page.<Map<String, Object>>getList("items").forEach(item -> members.add(member(item)));
            after = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }
        Collections.sort(members);
        return members;
    }

    private static String member(Map<String, Object> item) {
        Map<String, Object> by = map(item.get("dimensions"));
        RecordedState state = new RecordedState(
                String.valueOf(by.get("channel")),
                String.valueOf(by.get("account")),
                (String) by.get("team"),
                (String) by.get("level"),
                by.get("operator") == null ? null : UUID.fromString((String) by.get("operator")),
                (String) by.get("priority"),
                (String) by.get("category"),
                (String) by.get("language"));
        Number amount = item.get("excluded") == null ? (Number) item.get("amount") : null;
        return Count.line(item.get("ticketId"), item.get("at"), item.get("part"), item.get("excluded"), amount) + state;
    }

    private JsonPath ask(String path, Instant asOf, String parameters) {
        return new JsonPath(KpiApi.askRaw(path, account, period + "&asOf=" + asOf + parameters)).using(EXACT);
    }

    private static @Nullable BigDecimal plain(@Nullable Object number) {
        return number == null ? null : Figures.plain(new BigDecimal(number.toString()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(@Nullable Object value) {
        return (List<Map<String, Object>>) Objects.requireNonNull(value);
    }
}
