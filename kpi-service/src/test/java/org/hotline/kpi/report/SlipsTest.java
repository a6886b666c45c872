package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.junit.jupiter.api.Test;

/** What is taken back never was. */
@KpiServiceTest
class SlipsTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01&to=2026-07-01&asOf=2026-06-27T12:00:00";

    @Test
    void aResolutionTakenBackAtOnceChangesNoFigure() {
        record(ticket("2026-06-01T09:00:00")
                .takenBy(Ids.next())
                .opened()
                .after(Duration.ofMinutes(10))
                .resolved()
                .after(Duration.ofSeconds(30))
                .undone()
                .after(Duration.ofMinutes(20))
                .replied()
                .resolved());

        assertThat(ratio("first-contact-resolution")).isEqualTo("1/1");
        assertThat(ratio("one-touch-resolution")).isEqualTo("1/1");
        assertThat(ratio("reopen-rate")).isEqualTo("0/1");
        assertThat(ratio("resolution-rate")).isEqualTo("1/1");
        assertThat(ask("first-response-time").getDouble("value")).isEqualTo(1_830);
        assertThat(ask("resolution-time").getDouble("value")).isEqualTo(1_830);
        assertThat(ask("tickets-resolved").getInt("resolutions")).isEqualTo(1);
        assertThat(ask("backlog").getInt("count")).isZero();
    }

    @Test
    void anOpenTicketIsOneAlsoAfterASlip() {
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .after(Duration.ofMinutes(10))
                .resolved()
                .after(Duration.ofSeconds(30))
                .undone());

        assertThat(ask("backlog").getInt("count")).isEqualTo(1);
    }

    @Test
    void aTicketResolvedByNothingButASlipIsNotAmongThoseResolved() {
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .resolved()
                .after(Duration.ofSeconds(30))
                .undone());
        record(ticket("2026-06-01T09:00:00").opened().resolved());

        assertThat(ratio("reopen-rate")).isEqualTo("0/1");
        assertThat(ask("reopen-rate/members").getList("items")).hasSize(1);
        assertThat(ask("tickets-resolved").getInt("ticketsResolved")).isEqualTo(1);
    }

    @Test
    void aFirstAnswerAfterOurOwnReopeningIsTimedFromTheBeginning() {
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .after(Duration.ofMinutes(10))
                .resolved()
                .after(Duration.ofMinutes(50))
                .undone()
                .after(Duration.ofMinutes(60))
                .replied());

        assertThat(ask("first-response-time").getDouble("value")).isEqualTo(7_200);
    }

    private JsonPath ask(String kpi) {
        return KpiApi.ask(kpi, account, JUNE);
    }

    private String ratio(String kpi) {
        JsonPath answer = ask(kpi);
        return answer.getString("numerator") + "/" + answer.getString("denominator");
    }
}
