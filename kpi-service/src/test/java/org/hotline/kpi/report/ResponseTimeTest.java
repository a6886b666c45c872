package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.kpi.test.TicketTale.paris;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Map;
import org.hotline.event.CallEndCause;
import org.hotline.event.Channel;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.junit.jupiter.api.Test;

/** The worked examples of response times, on a real database. */
@KpiServiceTest
class ResponseTimeTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-20T00:00:00";

    @Test
    void firstResponseIsTimedInRealSecondsOverTheChangeOfClocks() {
        record(ticket("2026-03-27T17:30:00")
                .opened()
                .then("2026-03-27T17:31:00")
                .repliedByMachine()
                .then("2026-03-30T09:20:00")
                .replied());

        JsonPath answer = KpiApi.ask("first-response-time", account, "from=2026-03-01&to=2026-04-01");

        assertThat(answer.getInt("value")).isEqualTo(226_200);
    }

    @Test
    void whenABotSolvedItFirstTheReturnOfTheCustomerStartsTheResponseTime() {
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .repliedByMachine()
                .then("2026-06-01T09:05:00")
                .resolved()
                .then("2026-06-05T14:00:00")
                .reopened()
                .then("2026-06-05T14:10:00")
                .replied());

        JsonPath answer = KpiApi.ask("first-response-time", account, JUNE);

        assertThat(answer.getInt("value")).isEqualTo(600);
        assertThat(answer.getInt("rawMean")).isEqualTo(364_200);
    }

    @Test
    void aCallThatWasTakenIsAFirstResponse() {
        CallTale call = CallTale.at(account, paris("2026-06-01T09:00:00"))
                .offered()
                .connected(15)
                .ended(100, CallEndCause.NORMAL_CLEARING);
        record(call);
        record(ticket("2026-06-01T09:00:00")
                .on(Channel.VOICE)
                .opened(call.interactionId())
                .after(Duration.ofHours(2))
                .replied());

        JsonPath answer = KpiApi.ask("first-response-time", account, JUNE);

        assertThat(answer.getInt("value")).isEqualTo(15);
        assertThat(answer.getInt("count")).isEqualTo(1);
    }

    @Test
    void percentilesAreValuesThatOccurred() {
        for (int minute = 1; minute <= 10; minute++) {
            record(ticket("2026-06-01T09:00:00")
                    .opened()
                    .after(Duration.ofMinutes(minute))
                    .replied());
        }

        JsonPath answer = KpiApi.ask("first-response-time", account, JUNE);

        assertThat(answer.getInt("value")).isEqualTo(330);
        assertThat(answer.getMap("percentiles")).isEqualTo(Map.of("p50", 300, "p90", 540, "p95", 600, "max", 600));
    }
}
