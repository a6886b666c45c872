package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.kpi.test.TicketTale.paris;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** The worked examples of promises and surveys, on a real database. */
@KpiServiceTest
class PromiseKpisTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-20T00:00:00";

    @Test
    void aBrokenPromiseOfAMergedTicketIsCountedOnlyWhenAskedFor() {
        TicketTale second = ticket("2026-06-01T10:00:00").opened();
        UUID kept = Ids.next();
        record(second.clock(FactType.CLOCK_STARTED, kept, second.now().plus(Duration.ofMinutes(15)))
                .after(Duration.ofMinutes(5))
                .replied()
                .clock(FactType.CLOCK_MET, kept, null)
                .then("2026-06-01T12:00:00")
                .resolved());
        TicketTale first = ticket("2026-06-01T09:00:00").opened();
        Instant due = first.now().plus(Duration.ofMinutes(15));
        UUID broken = Ids.next();
        record(first.clock(FactType.CLOCK_STARTED, broken, due)
                .then(due)
                .clock(FactType.CLOCK_BREACHED, broken, due)
                .then("2026-06-01T09:30:00")
                .replied()
                .clock(FactType.CLOCK_MET, broken, null)
                .then("2026-06-01T11:00:00")
                .mergedInto(second.ticketId()));

        JsonPath usual = KpiApi.ask("sla-compliance", account, JUNE);
        JsonPath all = KpiApi.ask("sla-compliance", account, JUNE + "&includeMerged=true");

        assertThat(usual.getString("met") + "/" + usual.getString("breached")).isEqualTo("1/0");
        assertThat(usual.getInt("excluded.DUPLICATE_MERGED")).isEqualTo(1);
        assertThat(all.getString("met") + "/" + all.getString("breached")).isEqualTo("1/1");
        JsonPath received = KpiApi.ask("response-rate", account, JUNE);
        assertThat(received.getInt("received")).isEqualTo(2);
        assertThat(received.getInt("denominator")).isEqualTo(1);
        assertThat(KpiApi.ask("first-response-time", account, JUNE).getInt("value"))
                .isEqualTo(300);
        assertThat(KpiApi.ask("first-contact-resolution", account, JUNE).getInt("value"))
                .isZero();
    }

    @Test
    void anOverduePromiseIsBrokenNowAndOneThatIsNotDueIsNeither() {
        TicketTale ticket = ticket("2026-06-01T10:00:00").opened();
        record(ticket.clock(FactType.CLOCK_STARTED, Ids.next(), paris("2026-06-01T11:00:00")));
        record(ticket("2026-06-01T10:00:00")
                .opened()
                .clock(FactType.CLOCK_STARTED, Ids.next(), paris("2026-06-03T11:00:00")));

        JsonPath answer = KpiApi.ask("sla-compliance", account, "from=2026-06-01&to=2026-07-01&asOf=2026-06-02");

        assertThat(answer.getString("met") + "/" + answer.getString("breached")).isEqualTo("0/1");
    }

    @Test
    void bouncedSurveysDidNotReachAnybody() {
        for (int i = 0; i < 200; i++) {
            UUID survey = Ids.next();
            TicketTale ticket =
                    ticket("2026-06-02T08:00:00").opened().resolved().survey(FactType.SURVEY_SENT, survey, null);
            if (i < 3) {
                ticket.survey(FactType.SURVEY_BOUNCED, survey, null);
            } else if (i < 63) {
                ticket.survey(FactType.SURVEY_ANSWERED, survey, 5);
            }
            record(ticket);
        }

        assertThat(KpiApi.ask("survey-response-rate", account, JUNE).getDouble("value"))
                .isEqualTo(0.304569);
    }
}
