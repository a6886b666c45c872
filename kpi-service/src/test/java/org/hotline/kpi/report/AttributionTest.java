package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.junit.jupiter.api.Test;

/** To which day, operator, customer and ticket a number belongs, on a real database. */
@KpiServiceTest
class AttributionTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-20T00:00:00";

    @Test
    void daysAreThoseOfTheZone() {
        for (String created : List.of(
                "2026-10-24T21:59:59Z",
                "2026-10-24T22:00:00Z",
                "2026-10-25T22:59:59Z",
                "2026-10-25T23:00:00Z",
                "2026-03-28T23:00:00Z",
                "2026-03-29T21:59:59Z",
                "2026-03-29T22:00:00Z")) {
            record(ticket("2026-06-01T00:00:00").then(Instant.parse(created)).opened());
        }

        JsonPath answer =
                KpiApi.ask("response-rate", account, "from=2026-01-01&to=2027-01-01&groupBy=day&asOf=2026-12-31");

        assertThat(answer.getList("groups.key.day"))
                .containsExactly("2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26");
        assertThat(answer.getList("groups.count")).containsExactly(2, 1, 1, 2, 1);
    }

    @Test
    void eachNumberIsCreditedToWhoeverDidItThen() {
        UUID a = Ids.next();
        UUID b = Ids.next();
        UUID survey = Ids.next();
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .takenBy(a)
                .then("2026-06-01T09:10:00")
                .replied()
                .then("2026-06-01T09:40:00")
                .transferredTo("team-2", b)
                .then("2026-06-01T10:00:00")
                .resolved()
                .survey(FactType.SURVEY_SENT, survey, null)
                .then("2026-06-01T11:00:00")
                .transferredTo("team-3", Ids.next())
                .then("2026-06-01T18:00:00")
                .survey(FactType.SURVEY_ANSWERED, survey, 4));

        assertThat(credited("first-response-time")).isEqualTo("[first-line] [" + a + "]");
        assertThat(credited("tickets-resolved")).isEqualTo("[team-2] [" + b + "]");
        assertThat(credited("resolution-time")).isEqualTo("[team-2] [" + b + "]");
        assertThat(credited("customer-satisfaction")).isEqualTo("[team-2] [" + b + "]");
    }

    @Test
    void aMessageThatWasSplitOffCountsWithItsNewTicketOnly() {
        UUID moved = Ids.next();
        record(ticket("2026-06-01T09:00:00").opened().replied().filed(moved, false, false, false));
        record(ticket("2026-06-01T10:00:00").splitFrom(Ids.next(), moved).replied());

        JsonPath answer = KpiApi.ask("response-rate", account, JUNE);

        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo("2/2");
    }

    private String credited(String kpi) {
        JsonPath answer = KpiApi.ask(kpi, account, JUNE + "&groupBy=team,operator");
        return answer.getList("groups.key.team") + " " + answer.getList("groups.key.operator");
    }
}
