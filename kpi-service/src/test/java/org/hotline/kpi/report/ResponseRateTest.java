package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.kpi.test.TicketTale.paris;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hotline.event.CallEndCause;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.junit.jupiter.api.Test;

/** The worked examples of the response rate, on a real database. */
@KpiServiceTest
class ResponseRateTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-15T00:00:00";

    @Test
    void sixOfSevenEligibleTicketsWereAnsweredByAHuman() {
        tellResponseRate();

        JsonPath answer = KpiApi.ask("response-rate", account, JUNE);

        assertThat(answer.getDouble("value")).isEqualTo(0.857143);
        assertThat(answer.getInt("numerator")).isEqualTo(6);
        assertThat(answer.getInt("denominator")).isEqualTo(7);
        assertThat(answer.getInt("received")).isEqualTo(10);
        assertThat(answer.getMap("excluded"))
                .isEqualTo(Map.of("SPAM", 1, "DUPLICATE_MERGED", 1, "OUTBOUND_STARTED", 1));
    }

    @Test
    void acrossAllChannelsCallsCountWhenTheyWereTaken() {
        tellResponseRate();
        tellTwentyCalls();

        JsonPath answer = KpiApi.ask("response-rate", account, JUNE + "&groupBy=channel");

        assertThat(answer.getDouble("value")).isEqualTo(0.833333);
        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo("20/24");
        assertThat(answer.getInt("excluded.SHORT_ABANDON")).isEqualTo(2);
        assertThat(answer.getInt("excluded.FLOW_OUT")).isEqualTo(1);
        assertThat(answer.getList("groups.key.channel")).containsExactly("EMAIL", "VOICE");
        assertThat(answer.getList("groups.numerator")).containsExactly(6, 14);
    }

    @Test
    void whereNothingHappenedThereIsNoValue() {
        List<String> values = KpiApi.asSupervisor()
                .queryParam("account", account)
                .get("/v1/kpis?" + JUNE)
                .jsonPath()
                .getList("items.value");
        List<Integer> counts = KpiApi.asSupervisor()
                .queryParam("account", account)
                .get("/v1/kpis?" + JUNE)
                .jsonPath()
                .getList("items.count");

        assertThat(values).isNotEmpty().containsOnlyNulls();
        assertThat(counts).isNotEmpty().containsOnly(0);
    }

    private void tellResponseRate() {
        record(ticket("2026-06-02T08:00:00")
                .opened()
                .repliedByMachine()
                .after(Duration.ofHours(1))
                .spam());
        record(ticket("2026-06-02T08:00:00")
                .opened()
                .replied()
                .after(Duration.ofHours(1))
                .mergedInto(Ids.next()));
        record(ticket("2026-06-02T08:00:00").openedByUs());
        for (int i = 0; i < 5; i++) {
            record(ticket("2026-06-02T08:00:00")
                    .opened()
                    .after(Duration.ofHours(1))
                    .replied());
        }
        CallTale callBack = CallTale.at(account, paris("2026-06-02T11:00:00"))
                .outbound()
                .offered()
                .connected(8)
                .ended(90, CallEndCause.NORMAL_CLEARING);
        record(callBack);
        record(ticket("2026-06-02T08:00:00")
                .opened()
                .then("2026-06-02T11:00:00")
                .weCall(callBack.interactionId()));
        record(ticket("2026-06-02T08:00:00").opened().repliedByMachine());
    }
}
