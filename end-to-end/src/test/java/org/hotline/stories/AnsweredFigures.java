package org.hotline.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.hotline.kit.test.history.Count;
import org.hotline.kit.test.history.CountedFigures;
import org.hotline.kit.test.history.Figures;
import org.hotline.kit.test.history.RecordedState;
import org.hotline.launcher.run.HotlineService;
import org.jspecify.annotations.Nullable;

/** What the kpi-service answers about a day, held against what is expected. */
final class AnsweredFigures {

    /** When a survey went out, no answer of the API says; that it did, the telephone and the mail of the customer. */
    private static final Set<String> WITHOUT_SURVEYS = Set.of("customer-satisfaction", "survey-response-rate");

    private static final List<String> GROUPS = List.of("", "channel,team", "level", "priority,category");

    final Instant from;
    final Instant to;
    private final RandomDay day;

    AnsweredFigures(RandomDay day, Instant from, Instant to) {
        this.day = day;
        this.from = from;
        this.to = to;
    }

    void isWhat(CountedFigures expected, Instant asOf) {
        SoftAssertions assertions = new SoftAssertions();
        for (String groupBy : GROUPS) {
            List<String> dimensions = groupBy.isEmpty() ? List.of() : List.of(groupBy.split(","));
            String by = groupBy.isEmpty() ? "" : "&groupBy=" + groupBy;
            for (JsonNode kpi : ask("", asOf, by).path("items")) {
                String name = kpi.path("kpi").asText();
                if (!WITHOUT_SURVEYS.contains(name)) {
                    assertions
                            .assertThat(figures(kpi, dimensions))
                            .as("%s as of %s by %s", name, asOf, groupBy)
                            .isEqualTo(written(expected, kpi, dimensions));
                    if (groupBy.isEmpty()) {
                        assertions
                                .assertThat(members(name, asOf))
                                .as("members of %s as of %s", name, asOf)
                                .containsExactlyElementsOf(expected.counts(name).stream()
                                        .map(Count::line)
                                        .sorted()
                                        .toList());
                    }
                }
            }
        }
        assertions.assertAll();
    }

    private static Map<List<String>, String> written(CountedFigures expected, JsonNode kpi, List<String> dimensions) {
        Map<List<String>, String> written = new HashMap<>();
        expected.figures(kpi.path("kpi").asText(), kpi.path("unit").asText(), dimensions, ZoneOffset.UTC)
                .forEach((key, figures) -> written.put(key, figures.toString()));
        return written;
    }

    private static Map<List<String>, String> figures(JsonNode kpi, List<String> dimensions) {
        Map<List<String>, String> figures = new HashMap<>();
        figures.put(List.of(), figures(kpi));
        for (JsonNode group : kpi.path("groups")) {
            figures.put(
                    dimensions.stream()
                            .map(dimension -> group.at("/key/" + dimension).asText())
                            .toList(),
                    figures(group));
        }
        return figures;
    }

    private static String figures(JsonNode answer) {
        Map<String, Long> excluded = new TreeMap<>();
        answer.path("excluded")
                .fields()
                .forEachRemaining(reason ->
                        excluded.put(reason.getKey(), reason.getValue().asLong()));
        List<BigDecimal> percentiles = Stream.of("p50", "p90", "p95", "max")
                .filter(name -> answer.at("/percentiles/" + name).isNumber())
                .map(name -> number(answer.at("/percentiles/" + name)))
                .collect(Collectors.toList());
        return new Figures(
                        answer.path("value").isNumber() ? number(answer.path("value")) : null,
                        number(answer.path("numerator")),
                        number(answer.path("denominator")),
                        answer.path("count").asLong(),
                        excluded,
                        percentiles)
                .toString();
    }

    private static BigDecimal number(JsonNode number) {
        return Figures.plain(new BigDecimal(number.asText()));
    }

    private List<String> members(String kpi, Instant asOf) {
        List<String> members = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = ask("/" + kpi + "/members", asOf, "&limit=200" + after);
            page.path("items").forEach(item -> members.add(member(item)));
            after = page.path("next").isTextual()
                    ? "&after=" + page.path("next").asText()
                    : "";
        } while (!after.isEmpty());
        return members.stream().sorted().toList();
    }

    private static String member(JsonNode item) {
        List<String> by = new ArrayList<>();
        RecordedState.DIMENSIONS.forEach(
                dimension -> by.add(dimension + "=" + text(item.at("/dimensions/" + dimension))));
        boolean counts =
                item.path("amount").isNumber() && !item.path("excluded").isTextual();
        return Count.line(
                        text(item.path("ticketId")),
                        item.path("at").asText(),
                        item.path("part").asText(),
                        text(item.path("excluded")),
                        counts ? number(item.path("amount")) : null)
                + by;
    }

    private static @Nullable String text(JsonNode value) {
        return value.isTextual() ? value.asText() : null;
    }

    private JsonNode ask(String path, Instant asOf, String parameters) {
        return day.supervisor
                .get(
                        HotlineService.KPI,
                        "/v1/kpis" + path + "?zone=UTC&account=" + day.account + "&from=" + from + "&to=" + to
                                + "&asOf=" + asOf + parameters)
                .expect(200)
                .json();
    }
}
