package org.hotline.kpi.recording;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hotline.kit.test.WrittenStatements;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** Hundreds of tickets a second, each opened and filed, can be kept up with only when facts are written as sets. */
@KpiServiceTest
class RecordingInSetsTest {

    private static final int TICKETS = 10_000;
    private static final int BATCH = 500;

    @Inject
    FactRecording recording;

    @Inject
    DataSource database;

    @Test
    void twentyThousandFactsAreCountedExactlyAndWrittenInFarFewerStatements() {
        String account = KpiApi.anAccount();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < TICKETS; i++) {
            facts.addAll(TicketTale.at(account, "2026-06-02T09:00:00").opened().facts());
        }

        try (WrittenStatements written =
                WrittenStatements.into(database, "fact", "ticket_measure", "interaction_measure")) {
            for (int from = 0; from < facts.size(); from += BATCH) {
                recording.record(facts.subList(from, from + BATCH));
            }

            assertThat(written.count()).isBetween(1L, facts.size() / 10L);
        }
        assertThat(KpiApi.ask("response-rate", account, "from=2026-06-01&to=2026-07-01")
                        .getInt("count"))
                .isEqualTo(TICKETS);
    }
}
