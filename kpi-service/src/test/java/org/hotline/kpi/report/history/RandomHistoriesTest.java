package org.hotline.kpi.report.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.hotline.kit.test.history.Count;
import org.hotline.kit.test.history.CountedFigures;
import org.hotline.kit.test.history.FiguresCriteria;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.hotline.kpi.test.KpiTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens, and in whatever order it is learned: every indicator says what plain loops over the history say. Ten seeds, or
 * with {@code -Dhotline.history.seeds=70} so many.
 */
@KpiServiceTest
class RandomHistoriesTest extends KpiTest {

    static final Instant FROM = Instant.parse("2026-06-01T00:00:00Z");
    static final Instant TO = Instant.parse("2026-07-15T00:00:00Z");
    static final Instant END = Instant.parse("2026-08-01T00:00:00Z");
    private static final List<Instant> MOMENTS =
            List.of(FROM.plus(Duration.ofDays(11)), FROM.plus(Duration.ofHours(540)), END);
    private static final List<String> GROUPS = List.of(
            "channel",
            "team",
            "level",
            "operator",
            "priority",
            "category",
            "language",
            "day",
            "hour",
            "team,priority,hour");

    private final SoftAssertions assertions = new SoftAssertions();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("hotline.history.seeds", 10));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyIndicatorSaysWhatTheHistorySays(long seed) {
        RandomHistory world = new RandomHistory(seed, account, 300);
        deliver(HistoryFacts.facts(world.history), new Random(seed));

        Answered answered = new Answered(account, "zone=Europe/Paris&from=" + FROM + "&to=" + TO);
        for (int i = 0; i < MOMENTS.size(); i++) {
            Instant moment = MOMENTS.get(i);
            FiguresCriteria criteria = FiguresCriteria.of(FROM, TO, moment);
            CountedFigures expected = new CountedFigures(world.history, criteria);
            compareMembers(answered, expected, moment);
            compare(answered, expected, moment, "", "");
            for (int group = 0; group < GROUPS.size(); group++) {
                if ((group + seed) % MOMENTS.size() == i) { // each of them at each moment, but not with every seed
                    String by = GROUPS.get(group);
                    boolean shares = by.equals("operator");
                    CountedFigures own = shares ? new CountedFigures(world.history, criteria.byOperators()) : expected;
                    compare(answered, own, moment, "&groupBy=" + by, by);
                }
            }
        }
        List<String> questions = List.copyOf(SpecialCriteria.BY_PARAMETERS.keySet());
        String question = questions.get((int) seed % questions.size()); // each of them with one seed at least
        compare(
                answered,
                new CountedFigures(world.history, SpecialCriteria.BY_PARAMETERS.get(question)),
                END,
                question,
                "");
        assertions.assertAll();
    }

    /** In any order, in parts, and some of it twice. */
    private void deliver(List<Fact> facts, Random random) {
        List<Fact> told = new ArrayList<>(facts);
        told.addAll(facts.subList(0, facts.size() / 5));
        Collections.shuffle(told, random);
        for (int from = 0; from < told.size(); from += 400) {
            record(told.subList(from, Math.min(from + 400, told.size())));
        }
    }

    private void compareMembers(Answered answered, CountedFigures expected, Instant asOf) {
        for (String kpi : KpiCatalogue.names()) {
            assertions
                    .assertThat(answered.members(kpi, asOf))
                    .as("members of %s as of %s", kpi, asOf)
                    .containsExactlyElementsOf(expected.counts(kpi).stream()
                            .map(Count::line)
                            .sorted()
                            .toList());
        }
    }

    private void compare(Answered answered, CountedFigures expected, Instant asOf, String parameters, String groupBy) {
        List<String> dimensions = groupBy.isEmpty() ? List.of() : List.of(groupBy.split(","));
        Map<String, Map<List<String>, String>> figures = answered.figures(parameters, asOf);
        for (Kpi kpi : KpiCatalogue.all()) {
            assertions
                    .assertThat(figures.get(kpi.name()))
                    .as("%s as of %s %s", kpi.name(), asOf, parameters)
                    .isEqualTo(Answered.written(expected, kpi, dimensions));
        }
    }
}
