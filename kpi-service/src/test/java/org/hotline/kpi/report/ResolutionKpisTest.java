package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** The worked examples of the indicators of resolutions and of what is left, on a real database. */
@KpiServiceTest
class ResolutionKpisTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-20T00:00:00";

    @Test
    void handedBackAndSolvedByTheFirstLevelIsAFirstLevelResolution() {
        for (int i = 0; i < 40; i++) {
            TicketTale ticket = ticket("2026-06-02T08:00:00").opened();
            if (i < 8) {
                ticket.movedUp();
            }
            if (i < 2) {
                ticket.movedBack();
            }
            record(ticket.after(Duration.ofHours(1)).resolved(i == 2 ? Boolean.TRUE : null));
        }

        assertThat(KpiApi.ask("first-level-resolution", account, JUNE).getDouble("value"))
                .isEqualTo(0.85);
        assertThat(KpiApi.ask("first-level-capable-leakage", account, JUNE).getDouble("value"))
                .isEqualTo(0.166667);
    }

    @Test
    void whatAMachineReopenedAndWhatWasTakenBackIsNotReopened() {
        for (int i = 0; i < 40; i++) {
            TicketTale ticket = ticket("2026-06-02T08:00:00")
                    .opened()
                    .after(Duration.ofHours(1))
                    .resolved();
            if (i < 2) {
                ticket.after(Duration.ofDays(1))
                        .reopened()
                        .resolved()
                        .after(Duration.ofDays(1))
                        .reopened()
                        .resolved();
            } else if (i == 2) {
                ticket.after(Duration.ofDays(1)).reopened().resolved();
            } else if (i == 3) {
                ticket.after(Duration.ofDays(1)).reopenedByMachine().resolved();
            } else if (i == 4) {
                ticket.after(Duration.ofSeconds(60))
                        .undone()
                        .after(Duration.ofMinutes(5))
                        .resolved();
            }
            record(ticket);
        }

        JsonPath answer = KpiApi.ask("reopen-rate", account, JUNE);

        assertThat(answer.getDouble("value")).isEqualTo(0.075);
        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo("3/40");
        assertThat(answer.getInt("reopenEvents")).isEqualTo(5);
    }

    @Test
    void aSolutionWithoutAnyTouchIsCountedApart() {
        record(ticket("2026-06-02T08:00:00").opened().resolved());
        record(ticket("2026-06-02T08:00:00").opened().replied().resolved());
        record(ticket("2026-06-02T08:00:00")
                .opened()
                .replied()
                .writes()
                .replied()
                .resolved());

        JsonPath answer = KpiApi.ask("one-touch-resolution", account, JUNE);

        assertThat(answer.getDouble("value")).isEqualTo(0.5);
        assertThat(answer.getInt("excluded.NO_TOUCH")).isEqualTo(1);
    }
}
