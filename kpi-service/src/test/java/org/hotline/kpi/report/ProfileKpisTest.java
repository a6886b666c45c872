package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Map;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** The worked examples of the other indicators of the hotline operator's profile, on a real database. */
@KpiServiceTest
class ProfileKpisTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-15T00:00:00";

    @Test
    void closuresHaveThreeNumbers() {
        record(ticket("2026-06-01T08:00:00")
                .opened()
                .then("2026-06-01T10:00:00")
                .resolved()
                .closed()
                .then("2026-06-02T10:00:00")
                .reopened()
                .then("2026-06-03T10:00:00")
                .resolved()
                .closed());
        record(ticket("2026-06-01T08:00:00")
                .opened()
                .then("2026-06-03T11:00:00")
                .resolved()
                .closed()
                .then("2026-06-04T10:00:00")
                .reopened());
        record(ticket("2026-06-01T08:00:00")
                .opened()
                .then("2026-06-05T10:00:00")
                .resolved()
                .closed());

        JsonPath answer = KpiApi.ask("tickets-closed", account, "from=2026-06-01&to=2026-06-08");

        assertThat(answer.getInt("closeEvents")).isEqualTo(4);
        assertThat(answer.getInt("ticketsClosed")).isEqualTo(3);
        assertThat(answer.getInt("closedAtEnd")).isEqualTo(2);
        assertThat(answer.getInt("value")).isEqualTo(3);
    }

    @Test
    void resolutionHasACohortAndAClearanceRatio() {
        for (int i = 0; i < 8; i++) {
            record(ticket("2026-05-20T08:00:00")
                    .opened()
                    .then("2026-06-02T09:00:00")
                    .resolved());
        }
        for (int i = 0; i < 50; i++) {
            TicketTale ticket = ticket("2026-06-03T08:00:00").opened();
            if (i < 3) {
                ticket.after(Duration.ofHours(1)).spam();
            } else if (i < 5) {
                ticket.after(Duration.ofHours(1)).mergedInto(Ids.next());
            } else if (i < 45) {
                ticket.after(Duration.ofHours(1)).resolved();
            }
            record(ticket);
        }

        JsonPath cohort = KpiApi.ask("resolution-rate", account, JUNE + "&basis=cohort");
        JsonPath clearance = KpiApi.ask("resolution-rate", account, JUNE);

        assertThat(cohort.getDouble("value")).isEqualTo(0.888889);
        assertThat(cohort.getString("numerator") + "/" + cohort.getString("denominator"))
                .isEqualTo("40/45");
        assertThat(clearance.getDouble("value")).isEqualTo(1.066667);
        assertThat(clearance.getInt("ticketsResolved")).isEqualTo(48);
        assertThat(clearance.getMap("excluded")).isEqualTo(Map.of("SPAM", 3, "DUPLICATE_MERGED", 2));
    }

    @Test
    void aTicketReopenedAndNotSolvedAgainIsNotResolved() {
        record(ticket("2026-06-03T08:00:00")
                .opened()
                .then("2026-06-03T09:00:00")
                .resolved()
                .then("2026-06-04T09:00:00")
                .reopened());

        assertThat(KpiApi.ask("resolution-rate", account, JUNE + "&basis=cohort")
                        .getInt("value"))
                .isZero();
        assertThat(KpiApi.ask("resolution-rate", account, JUNE).getInt("value")).isZero();
        assertThat(KpiApi.ask("tickets-resolved", account, JUNE).getInt("resolutions"))
                .isEqualTo(1);
    }
}
