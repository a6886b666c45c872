package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** What happened later than a figure is as of changes neither it nor what is shown beside it. */
@KpiServiceTest
class KnownThenTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01&to=2026-07-01&asOf=";

    @Test
    void aSurveyCountsWithTheAnswerThatWasTheLatestThen() {
        UUID survey = Ids.next();
        record(resolved()
                .survey(FactType.SURVEY_SENT, survey, null)
                .then("2026-06-03T09:00:00")
                .survey(FactType.SURVEY_ANSWERED, survey, 2)
                .then("2026-06-05T09:00:00")
                .survey(FactType.SURVEY_ANSWERED, survey, 5));
        assertThat(ratio("customer-satisfaction", "2026-06-02")).isEqualTo("0/0");
        assertThat(ratio("customer-satisfaction", "2026-06-04")).isEqualTo("0/1");
        assertThat(ratio("customer-satisfaction", "2026-06-06")).isEqualTo("1/1");
        assertThat(ratio("survey-response-rate", "2026-06-04")).isEqualTo("1/1");
    }

    @Test
    void aSurveyReachedSomebodyUntilItBounced() {
        UUID survey = Ids.next();
        record(resolved()
                .survey(FactType.SURVEY_SENT, survey, null)
                .then("2026-06-03T09:00:00")
                .survey(FactType.SURVEY_BOUNCED, survey, null));
        assertThat(ratio("survey-response-rate", "2026-06-02")).isEqualTo("0/1");
        assertThat(ratio("survey-response-rate", "2026-06-04")).isEqualTo("0/0");
    }

    @Test
    void aMemberTellsNothingOfTheFuture() {
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .then("2026-06-03T09:00:00")
                .replied());
        record(resolved().then("2026-06-03T09:00:00").reopened());
        for (String kpi : List.of("response-rate", "reopen-rate")) {
            assertThat(amounts(kpi, "2026-06-02")).as(kpi).containsOnlyNulls();
            assertThat(amounts(kpi, "2026-06-04")).as(kpi).doesNotContainNull();
        }
    }

    @Test
    void whatIsLeftIsWithWhoHadItThen() {
        UUID operator = Ids.next();
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .then("2026-06-03T09:00:00")
                .transferredTo("billing", operator)
                .then("2026-06-05T09:00:00")
                .resolved());
        assertThat(teams("2026-06-02")).containsExactly("first-line");
        assertThat(teams("2026-06-04")).containsExactly("billing");
        assertThat(teams("2026-06-06")).isEmpty();
    }

    @Test
    void aTicketIsClosedUntilItIsOpenedAgain() {
        record(resolved().closed().then("2026-06-05T09:00:00").reopened());
        assertThat(ask("tickets-closed", "2026-06-04").getInt("closedAtEnd")).isEqualTo(1);
        assertThat(ask("tickets-closed", "2026-06-06").getInt("closedAtEnd")).isZero();
    }

    private TicketTale resolved() {
        return ticket("2026-06-01T09:00:00")
                .opened()
                .after(Duration.ofMinutes(5))
                .replied()
                .resolved();
    }

    private List<String> teams(String asOf) {
        return KpiApi.ask("backlog", account, JUNE + asOf + "&groupBy=team").getList("groups.key.team");
    }

    private List<Object> amounts(String kpi, String asOf) {
        return KpiApi.ask(kpi + "/members", account, JUNE + asOf).<Map<String, Object>>getList("items").stream()
                .filter(member -> kpi.equals("reopen-rate")
                        || String.valueOf(member.get("at")).startsWith("2026-06-01T07:00:00"))
                .limit(1)
                .map(member -> member.get("amount"))
                .toList();
    }

    private JsonPath ask(String kpi, String asOf) {
        return KpiApi.ask(kpi, account, JUNE + asOf);
    }

    private String ratio(String kpi, String asOf) {
        JsonPath answer = ask(kpi, asOf);
        return answer.getString("numerator") + "/" + answer.getString("denominator");
    }
}
