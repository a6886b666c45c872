package org.hotline.kpi.report.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.hotline.kit.db.Database;
import org.hotline.kit.time.Ticks;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.hotline.kpi.report.CellFolding;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens, and whenever it is counted: figures from cells are those of the members. */
@KpiServiceTest
class CellsTest extends KpiTest {

    private static final List<String> PERIODS = List.of(
            "from=2026-06-01&to=2026-08-01&zone=Europe/Paris",
            "from=2026-06-01&to=2026-07-15&zone=Z",
            "from=2026-06-03T11:30:00&to=2026-06-19T08:15:00&zone=Europe/Paris",
            "from=2026-06-10&to=2026-06-11&zone=Europe/Paris");
    private static final List<String> GROUPS = List.of(
            "",
            "&groupBy=channel,day",
            "&groupBy=team,week",
            "&groupBy=level,day-of-week",
            "&groupBy=month,team",
            "&groupBy=quarter&channel=EMAIL",
            "&team=billing");

    private static final List<String> TERMS = List.of("computedAt", "asOf", "watermark", "includeMerged", "target");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    CellFolding folding;

    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void figuresFromCellsAreThoseOfTheMembers(long seed) throws IOException {
        List<Fact> told = new ArrayList<>(HistoryFacts.facts(new RandomHistory(seed, account, 200).history));
        Random random = new Random(seed);
        Collections.shuffle(told, random);
        int part = told.size() / 3 + 1;
        for (int from = 0; from < told.size(); from += part) {
            record(told.subList(from, Math.min(from + part, told.size())));
            compare(random); // some days have changed
            fold(random.nextInt(40));
            compare(random); // some were counted
        }
        fold(Integer.MAX_VALUE);
        compare(random);
        assertThat(cells()).as("cells of this account").isPositive();
    }

    private void fold(int most) {
        Ticks.whileThereIsMore(folding::look);
        for (int i = 0; i < most && folding.foldAtOnce(); i++) {
            assertThat(i).as("days").isLessThan(10_000);
        }
    }

    private void compare(Random random) throws IOException {
        SoftAssertions assertions = new SoftAssertions();
        for (String period : PERIODS) {
            String whose =
                    random.nextInt(3) == 0 ? "&account=" + account : ""; // cells are coarser where nobody asks for it
            String question = period + whose + GROUPS.get(random.nextInt(GROUPS.size()));
            String target = random.nextBoolean() ? "&target=21" : "&includeMerged=true"; // which nobody counts ahead
            Map<String, JsonNode> cells = figures(question);
            Map<String, JsonNode> members = figures(question + target);
            cells.remove(target.equals("&target=21") ? "service-level" : "sla-compliance"); // it counts others then
            cells.forEach((kpi, figures) ->
                    assertions.assertThat(figures).as(kpi + " " + question).isEqualTo(members.get(kpi)));
        }
        assertions.assertAll();
    }

    private Map<String, JsonNode> figures(String parameters) throws IOException {
        Map<String, JsonNode> figures = new HashMap<>();
        for (JsonNode kpi : JSON.readTree(
                        KpiApi.asSupervisor().get("/v1/kpis?" + parameters).asString())
                .path("items")) {
            figures.put(kpi.path("kpi").asText(), ((ObjectNode) kpi).remove(TERMS));
        }
        assertThat(figures).hasSameSizeAs(KpiCatalogue.all());
        return figures;
    }

    private long cells() {
        return database.query("select count(*) from cell where account = :account")
                .bind("account", account)
                .mapTo(Long.class)
                .one();
    }
}
