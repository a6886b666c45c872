package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** The worked examples of what is handed on and what is left, on a real database. */
@KpiServiceTest
class WorkloadKpisTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-20T00:00:00";

    @Test
    void transfersBetweenTeamsAndInsideOneAreToldApart() {
        UUID first = Ids.next();
        for (int i = 0; i < 60; i++) {
            TicketTale ticket = ticket("2026-06-02T08:00:00").opened().takenBy(first);
            if (i < 7) {
                ticket.transferredTo("billing", Ids.next());
            } else if (i < 9) {
                ticket.transferredTo("first-line", Ids.next());
            }
            record(ticket.after(Duration.ofHours(1)).resolved());
        }

        JsonPath answer = KpiApi.ask("transfer-rate", account, JUNE);

        assertThat(answer.getDouble("value")).isEqualTo(0.15);
        assertThat(answer.getDouble("betweenTeamsRate")).isEqualTo(0.116667);
    }

    @Test
    void theBacklogIsWhatIsLeft() {
        for (int i = 0; i < 120; i++) {
            TicketTale ticket = ticket("2026-05-20T08:00:00").opened().then("2026-06-05T08:00:00");
            if (i < 60) {
                ticket.resolved().closed();
            } else if (i < 64) {
                ticket.mergedInto(Ids.next());
            }
            record(ticket);
        }
        for (int i = 0; i < 6; i++) {
            record(ticket("2026-05-01T08:00:00")
                    .opened()
                    .after(Duration.ofHours(1))
                    .resolved()
                    .then("2026-06-05T08:00:00")
                    .reopened());
        }
        for (int i = 0; i < 80; i++) {
            TicketTale ticket = ticket("2026-06-10T08:00:00").opened().then("2026-06-12T08:00:00");
            if (i < 30) {
                ticket.resolved();
            } else if (i < 32) {
                ticket.spam();
            }
            record(ticket);
        }

        JsonPath answer = KpiApi.ask("backlog", account, JUNE);

        assertThat(answer.getInt("value")).isEqualTo(120 + 80 + 6 - 90 - 4 - 2);
        assertThat(answer.getInt("olderThanThirtyDays")).isEqualTo(62);
    }
}
