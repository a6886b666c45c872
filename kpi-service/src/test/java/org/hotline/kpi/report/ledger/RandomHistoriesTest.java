package org.hotline.kpi.report.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.hotline.kit.test.ledger.Asking;
import org.hotline.kit.test.ledger.Count;
import org.hotline.kit.test.ledger.Oracle;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.hotline.kpi.test.KpiTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens, and in whatever order it is learned: every indicator says what plain loops over the ledger say. */
@KpiServiceTest
class RandomHistoriesTest extends KpiTest {

    private static final Instant FROM = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-07-15T00:00:00Z");
    private static final Instant END = Instant.parse("2026-08-01T00:00:00Z");
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
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String USUAL = "EXCLUDE_SHORT";

    /** Questions that ask for something else than usual. */
    private static final SortedMap<String, Asking> SPECIAL = new TreeMap<>(Map.of(
            "&basis=cohort", new Asking(FROM, TO, END, true, WEEK, 20, USUAL, false, false),
            "&window=P2D", new Asking(FROM, TO, END, false, Duration.ofDays(2), 20, USUAL, false, false),
            "&includeMerged=true", new Asking(FROM, TO, END, false, WEEK, 20, USUAL, true, false),
            "&policy=INCLUDE_ALL&target=8", new Asking(FROM, TO, END, false, WEEK, 8, "INCLUDE_ALL", false, false),
            "&policy=IGNORE_ABANDONS", new Asking(FROM, TO, END, false, WEEK, 20, "IGNORE_ABANDONS", false, false),
            "&policy=INCLUDE_FLOWOUT", new Asking(FROM, TO, END, false, WEEK, 20, "INCLUDE_FLOWOUT", false, false),
            "&policy=EXCLUDE_ABANDON_WITHIN_T",
                    new Asking(FROM, TO, END, false, WEEK, 20, "EXCLUDE_ABANDON_WITHIN_T", false, false)));

    private final SoftAssertions assertions = new SoftAssertions();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyIndicatorSaysWhatTheLedgerSays(long seed) {
        RandomLedger world = new RandomLedger(seed, account, 300);
        deliver(FactTeller.facts(world.ledger), new Random(seed));

        Answered answered = new Answered(account, "zone=Europe/Paris&from=" + FROM + "&to=" + TO);
        for (int i = 0; i < MOMENTS.size(); i++) {
            Instant moment = MOMENTS.get(i);
            Asking asking = Asking.of(FROM, TO, moment);
            Oracle oracle = new Oracle(world.ledger, asking);
            compareMembers(answered, oracle, moment);
            compare(answered, oracle, moment, "", "");
            for (int group = 0; group < GROUPS.size(); group++) {
                if ((group + seed) % MOMENTS.size() == i) { // each of them at each moment, but not with every seed
                    String by = GROUPS.get(group);
                    boolean shares = by.equals("operator");
                    Oracle own = shares ? new Oracle(world.ledger, asking.byOperators()) : oracle;
                    compare(answered, own, moment, "&groupBy=" + by, by);
                }
            }
        }
        List<String> questions = List.copyOf(SPECIAL.keySet());
        String question = questions.get((int) seed % questions.size()); // each of them with one seed at least
        compare(answered, new Oracle(world.ledger, SPECIAL.get(question)), END, question, "");
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

    private void compareMembers(Answered answered, Oracle oracle, Instant asOf) {
        for (String kpi : KpiCatalogue.names()) {
            assertions
                    .assertThat(answered.members(kpi, asOf))
                    .as("members of %s as of %s", kpi, asOf)
                    .containsExactlyElementsOf(oracle.counts(kpi).stream()
                            .map(Count::line)
                            .sorted()
                            .toList());
        }
    }

    private void compare(Answered answered, Oracle oracle, Instant asOf, String parameters, String groupBy) {
        List<String> dimensions = groupBy.isEmpty() ? List.of() : List.of(groupBy.split(","));
        Map<String, Map<List<String>, String>> figures = answered.figures(parameters, asOf);
        for (Kpi kpi : KpiCatalogue.all()) {
            assertions
                    .assertThat(figures.get(kpi.name()))
                    .as("%s as of %s %s", kpi.name(), asOf, parameters)
                    .isEqualTo(Answered.written(oracle, kpi, dimensions));
        }
    }
}
