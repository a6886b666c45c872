package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.kpi.test.TicketTale.paris;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import org.hotline.event.CallEndCause;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.junit.jupiter.api.Test;

/** The worked example of how long replies are waited for, on a real database. */
@KpiServiceTest
class ReplyTimeTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-20T00:00:00";

    @Test
    void aReplyEndsTheWaitThatTheFirstUnansweredMessageBegan() {
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .after(Duration.ofMinutes(5))
                .writes()
                .after(Duration.ofMinutes(5))
                .replied()
                .after(Duration.ofHours(1))
                .writes()
                .after(Duration.ofMinutes(2))
                .repliedByMachine()
                .after(Duration.ofMinutes(18))
                .replied());
        CallTale back = CallTale.at(account, paris("2026-06-01T09:29:50"))
                .outbound()
                .offered()
                .connected(10)
                .ended(60, CallEndCause.NORMAL_CLEARING);
        record(back);
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .after(Duration.ofMinutes(29))
                .weCall(back.interactionId())
                .after(Duration.ofHours(2))
                .replied());

        JsonPath answer = KpiApi.ask("next-reply-time", account, JUNE);

        assertThat(answer.getInt("count")).isEqualTo(3);
        assertThat(answer.getInt("numerator")).isEqualTo(600 + 1_200 + 1_800);
    }
}
