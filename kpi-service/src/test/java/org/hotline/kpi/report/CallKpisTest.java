package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.hotline.event.CallEndCause;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The worked examples of the indicators of calls, on a real database. */
@KpiServiceTest
class CallKpisTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-20T00:00:00";

    @Test
    void callersWhoWereTakenHadWaited() {
        for (int wait : new int[] {5, 12, 20, 40, 63}) {
            record(call().connected(wait).ended(300, CallEndCause.NORMAL_CLEARING));
        }
        record(call().ended(90, CallEndCause.CANCEL));

        assertThat(KpiApi.ask("average-speed-of-answer", account, JUNE).getInt("value"))
                .isEqualTo(28);
    }

    @Test
    void shortAbandonsAndCallsThatFlowedOutAreLeftOutOfTheAbandonmentRate() {
        tellTwentyCalls();

        JsonPath answer = KpiApi.ask("abandonment-rate", account, JUNE);

        assertThat(answer.getDouble("value")).isEqualTo(0.176471);
        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo("3/17");
        assertThat(answer.getDouble("abandonedOfOffered")).isEqualTo(0.25);
        assertThat(answer.getInt("offered")).isEqualTo(20);
    }

    /** He is called back all the same. */
    @Test
    void whoMetAMenuOnlyWasOfferedToNobody() {
        record(call().byMachine().transferred(5).by(null).ended(60, CallEndCause.CANCEL));
        record(call().byMachine().transferred(1).by(null).ended(3, CallEndCause.CANCEL));
        record(call().byMachine().transferred(1).by(null).told("QUEUED", 30).ended(64, CallEndCause.CANCEL));
        record(call().byMachine().transferred(1).by(null).connected(15).ended(64, CallEndCause.NORMAL_CLEARING));

        JsonPath answer = KpiApi.ask("abandonment-rate", account, JUNE);
        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo("1/2");
        assertThat(answer.getInt("offered")).isEqualTo(2);
        assertThat(answer.getInt("excluded.MENU_ONLY")).isEqualTo(2);
        assertThat(serviceLevel("EXCLUDE_SHORT")).isEqualTo("1/2 0.5");
        assertThat(serviceLevel("INCLUDE_ALL")).isEqualTo("1/2 0.5");
        assertThat(KpiApi.ask("callback-completion", account, JUNE).getInt("denominator"))
                .isEqualTo(2);
    }

    @Test
    void anAbandonIsShortUpToFiveSeconds() {
        record(call().ended(5.000, CallEndCause.CANCEL));
        record(call().ended(5.001, CallEndCause.CANCEL));

        JsonPath answer = KpiApi.ask("abandonment-rate", account, JUNE);

        assertThat(answer.getInt("denominator")).isEqualTo(1);
        assertThat(answer.getInt("excluded.SHORT_ABANDON")).isEqualTo(1);
    }

    /** The line was engaged, or nothing was there. */
    @ParameterizedTest
    @EnumSource(names = {"BUSY", "NOT_FOUND", "CONGESTION", "NO_ANSWER"})
    void whoFindsTheLineEngagedHasNotGivenUp(CallEndCause cause) {
        record(call().ended(1, cause));

        for (String kpi : List.of("abandonment-rate", "response-rate", "callback-completion")) {
            JsonPath answer = KpiApi.ask(kpi, account, JUNE);
            assertThat(answer.getInt("denominator")).as(kpi).isEqualTo(1);
            assertThat(answer.getMap("excluded")).as(kpi).isEmpty();
        }
    }

    @Test
    void theServiceLevelDependsOnThePolicyAboutAbandonedCalls() {
        tellTwentyCalls();

        assertThat(serviceLevel("EXCLUDE_SHORT")).isEqualTo("11/17 0.647059");
        assertThat(serviceLevel("INCLUDE_ALL")).isEqualTo("11/19 0.578947");
        assertThat(serviceLevel("IGNORE_ABANDONS")).isEqualTo("11/14 0.785714");
        assertThat(serviceLevel("INCLUDE_FLOWOUT")).isEqualTo("11/18 0.611111");
        assertThat(serviceLevel("EXCLUDE_ABANDON_WITHIN_T")).isEqualTo("11/16 0.6875");
    }

    @Test
    void handleTimeIsTalkAndHoldAndWrapUp() {
        record(call().connected(10)
                .held(100, 120)
                .ended(210, CallEndCause.NORMAL_CLEARING)
                .wrappedUp(210, 250));
        record(call().connected(10).ended(310, CallEndCause.NORMAL_CLEARING).wrappedUp(310, 370));
        record(call().connected(10).held(50, 80).ended(130, CallEndCause.NORMAL_CLEARING));

        JsonPath answer = KpiApi.ask("average-handle-time", account, JUNE);

        assertThat(answer.getInt("value")).isEqualTo(240);
        assertThat(answer.getInt("talkMean")).isEqualTo(190);
    }

    private String serviceLevel(String policy) {
        JsonPath answer = KpiApi.ask("service-level", account, JUNE + "&policy=" + policy);
        return answer.getString("numerator") + "/" + answer.getString("denominator") + " " + answer.getString("value");
    }
}
