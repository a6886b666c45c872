package org.hotline.kpi.report.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hotline.kit.db.Database;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.time.Ticks;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.report.CellFolding;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.junit.jupiter.api.Test;

/** Whoever counts days, and whenever: each is counted once, and as its members are. */
@KpiServiceTest
class FoldingTest extends KpiTest {

    @Inject
    CellFolding folding;

    @Inject
    Database database;

    @Test
    void twoCountAtOnceWhileFactsArrive() throws Exception {
        List<Fact> told = HistoryFacts.facts(new RandomHistory(51, account, 200).history);
        AtomicBoolean arriving = new AtomicBoolean(true);
        ExecutorService instances = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> folders = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                folders.add(instances.submit(() -> {
                    while (arriving.get()) {
                        folding.look();
                        folding.foldAtOnce();
                    }
                }));
            }
            for (int from = 0; from < told.size(); from += 100) {
                record(told.subList(from, Math.min(from + 100, told.size())));
            }
            arriving.set(false);
            for (Future<?> folder : folders) {
                folder.get();
            }
        } finally {
            instances.shutdown();
        }

        foldAll();

        nothingIsWrong();
    }

    @Test
    void whatWasThereBeforeAnythingWasCountedIsCounted() {
        record(HistoryFacts.facts(new RandomHistory(52, account, 100).history));
        for (String table : List.of("measure_change", "day_mark", "day_due", "folded_day", "cell")) {
            database.update("delete from " + table).execute();
        }
        database.query("select 1 from (select mark_all_days(now(), now())) marked")
                .mapTo(Integer.class)
                .list();

        foldAll();

        nothingIsWrong();
        assertThat(database.query("select count(*) from cell where account = :account")
                        .bind("account", account)
                        .mapTo(Long.class)
                        .one())
                .isPositive();
    }

    private void foldAll() {
        Ticks.whileThereIsMore(folding::look);
        Ticks.whileThereIsMore(folding::foldAtOnce);
    }

    private static void nothingIsWrong() {
        JsonPath check = KpiApi.as(Tokens.of("admin"))
                .get("/v1/rebuild/check?from=2026-05-01&to=2026-09-01&zone=Europe/Paris")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(check.getList("items.days", Integer.class))
                .isNotEmpty()
                .allSatisfy(some -> assertThat(some).isPositive());
        assertThat(check.getList("items.wrong.flatten()")).isEmpty();
    }
}
