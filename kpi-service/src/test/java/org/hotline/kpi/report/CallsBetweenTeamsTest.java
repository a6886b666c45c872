package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.hotline.event.CallEndCause;
import org.hotline.event.Channel;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call that is handed to another team, and how long its caller waited, on a real database. */
@KpiServiceTest
class CallsBetweenTeamsTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-20T00:00:00";

    @ParameterizedTest
    @CsvSource({
        "TRANSFERRED, billing, network, 0/1, 1",
        "CONNECTED, billing, network, 0/1, 1",
        "TRANSFERRED, billing, billing, 1/1, 0",
        "TRANSFERRED, billing, , 1/1, 0",
        "CONNECTED, , network, 1/1, 0"
    })
    void aCallHandedToAnotherTeamIsATransferBetweenTeamsAndNoSolutionAtFirstContact(
            String step, String from, String to, String atFirstContact, int betweenTeams) {
        CallTale call = call();
        by(call, from).connected(10);
        solved(by(call, to).told(step, 100).by(null).ended(200, CallEndCause.NORMAL_CLEARING));

        assertThat(ratio("first-contact-resolution")).isEqualTo(atFirstContact);
        assertThat(ratio("transfer-rate")).isEqualTo("1/1");
        assertThat(ask("transfer-rate").getInt("betweenTeams")).isEqualTo(betweenTeams);
    }

    @Test
    void aMachineInBetweenIsNoTeam() {
        CallTale call = by(call(), "billing").connected(10).byMachine().transferred(50);
        solved(by(call, "billing").connected(60).by(null).ended(90, CallEndCause.NORMAL_CLEARING));
        assertThat(ask("transfer-rate").getInt("betweenTeams")).isZero();
        assertThat(ratio("first-contact-resolution")).isEqualTo("1/1");
    }

    /** Of each call that was taken the first wait counts. */
    @Test
    void whoWaitsASecondTimeHasBeenAnswered() {
        record(call().offered()
                .connected(10)
                .told("QUEUED", 101)
                .connected(125)
                .ended(200, CallEndCause.NORMAL_CLEARING));
        record(call().offered()
                .told("QUEUED", 4)
                .told("QUEUED", 9)
                .connected(24)
                .told("QUEUED", 90)
                .ended(99, CallEndCause.CANCEL));
        assertThat(ask("average-speed-of-answer").getInt("value")).isEqualTo(15);
        assertThat(ratio("abandonment-rate")).isEqualTo("0/2");
        assertThat(ask("average-handle-time").getInt("value")).isEqualTo((91 + 75 + 66) / 2);
    }

    private static CallTale by(CallTale call, String team) {
        UUID who = Ids.next();
        return team == null ? call.by(who) : call.by(who, team);
    }

    private void solved(CallTale call) {
        record(call);
        record(ticket("2026-06-02T10:00:00")
                .on(Channel.VOICE)
                .opened(call.interactionId())
                .then("2026-06-02T11:00:00")
                .resolved());
    }

    private String ratio(String kpi) {
        return ask(kpi).getString("numerator") + "/" + ask(kpi).getString("denominator");
    }

    private JsonPath ask(String kpi) {
        return KpiApi.ask(kpi, account, JUNE);
    }
}
