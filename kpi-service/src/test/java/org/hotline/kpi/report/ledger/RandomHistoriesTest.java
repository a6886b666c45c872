package org.hotline.kpi.report.ledger;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.report.ledger.Oracle.Count;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens, and in whatever order it is learned: every indicator says what plain loops over the ledger say. */
@KpiServiceTest
class RandomHistoriesTest extends KpiTest {

    private static final int TICKETS = 300;
    private static final List<String> KPIS = List.of(
            "response-rate",
            "tickets-closed",
            "first-contact-resolution",
            "no-escalation-rate",
            "tickets-resolved",
            "reopen-rate",
            "resolution-time",
            "first-response-time",
            "next-reply-time",
            "backlog");
    private static final Instant TO = Instant.parse("2026-07-15T00:00:00Z");
    private static final List<String> MOMENTS =
            List.of("2026-06-12T00:00:00Z", "2026-06-23T12:00:00Z", "2026-08-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyIndicatorSaysWhatTheLedgerSays(long seed) {
        RandomLedger ledger = new RandomLedger(seed, account, TICKETS);
        List<Fact> shuffled = new ArrayList<>(ledger.facts);
        Collections.shuffle(shuffled, new Random(seed));
        for (int from = 0; from < shuffled.size(); from += 400) {
            record(shuffled.subList(from, Math.min(from + 400, shuffled.size())));
        }

        SoftAssertions assertions = new SoftAssertions();
        for (String moment : MOMENTS) {
            Oracle oracle = new Oracle(ledger.matters, TO, Instant.parse(moment));
            for (String kpi : KPIS) {
                List<Count> counts = oracle.counts(kpi).stream()
                        .filter(count -> kpi.equals("backlog") || count.at().isBefore(TO))
                        .toList();
                assertions
                        .assertThat(members(kpi, moment, counts))
                        .as(kpi + " as of " + moment)
                        .containsExactlyElementsOf(sorted(counts));
                compareNumbers(kpi, moment, counts, assertions);
            }
        }
        assertions.assertAll();
    }

    private void compareNumbers(String kpi, String moment, List<Count> counts, SoftAssertions assertions) {
        JsonPath answer = KpiApi.ask(kpi, account, period(moment) + "&groupBy=channel");
        long counted = counts.stream()
                .filter(count -> !count.part().equals("EXCLUDED"))
                .count();
        assertions.assertThat(answer.getLong("count")).as(kpi).isEqualTo(counted);
        long grouped = answer.<Map<String, ?>>getList("groups").stream()
                .mapToLong(group -> ((Number) group.get("count")).longValue())
                .sum();
        assertions.assertThat(grouped).as(kpi).isEqualTo(counted);
        if (answer.getString("unit").equals("ratio")) {
            long hits = counts.stream()
                    .filter(count -> count.part().equals("NUMERATOR"))
                    .map(count -> kpi.equals("reopen-rate") ? count.ticket() : count)
                    .distinct()
                    .count();
            assertions.assertThat(answer.getLong("numerator")).as(kpi).isEqualTo(hits);
        }
    }

    private List<String> members(String kpi, String moment, List<Count> counts) {
        boolean amounts = !counts.isEmpty() && counts.get(0).amount() != null;
        List<String> members = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonPath page = KpiApi.ask(kpi + "/members", account, period(moment) + "&limit=200" + after);
            for (Map<String, Object> item : page.<Map<String, Object>>getList("items")) {
                Object amount = item.get("amount");
                Double said = amounts && amount != null ? ((Number) amount).doubleValue() : null;
                members.add(item.get("ticketId") + " " + item.get("at") + " " + item.get("part") + " " + said);
            }
            after = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }
        Collections.sort(members);
        return members;
    }

    private static List<String> sorted(List<Count> counts) {
        return counts.stream().map(Count::line).sorted().toList();
    }

    private static String period(String moment) {
        return "zone=UTC&from=2026-06-01T00:00:00&to=" + TO + "&asOf=" + moment;
    }
}
