package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.hotline.event.CallEndCause;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** What is done after a call, as of a moment while it goes on. */
@KpiServiceTest
class WrapUpsTest extends KpiTest {

    @Test
    void aWrapUpCountsWhenItIsOver() {
        record(CallTale.at(account, TicketTale.paris("2026-06-01T09:00:00"))
                .offered()
                .by(Ids.next())
                .connected(5)
                .wrappedUp(35, 45)
                .by(Ids.next())
                .connected(35)
                .ended(65, CallEndCause.NORMAL_CLEARING)
                .wrappedUp(65, 95));

        assertThat(handled("2026-06-01T09:01:34", "")).isEqualTo("[70]");
        assertThat(handled("2026-06-01T09:01:35", "")).isEqualTo("[100]");
        assertThat(handled("2026-06-01T09:01:34", "&groupBy=operator")).isEqualTo("[30, 40]");
        assertThat(handled("2026-06-01T09:01:35", "&groupBy=operator")).isEqualTo("[40, 60]");
    }

    private String handled(String asOf, String by) {
        JsonPath answer = KpiApi.ask("average-handle-time", account, "from=2026-06-01&to=2026-07-01&asOf=" + asOf + by);
        List<Integer> lengths = by.isEmpty() ? List.of(answer.getInt("value")) : answer.getList("groups.value");
        return lengths.stream().sorted().toList().toString();
    }
}
