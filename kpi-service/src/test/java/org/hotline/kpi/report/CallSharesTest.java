package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.CallEndCause;
import org.hotline.event.Channel;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.junit.jupiter.api.Test;

/** Whose the talk of a call is, and when it ends, on a real database. */
@KpiServiceTest
class CallSharesTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-20T00:00:00";

    @Test
    void eachOperatorHasHisOwnShareOfACallThatWasHandedOn() {
        UUID ann = Ids.next();
        UUID bob = Ids.next();
        record(call().by(ann)
                .connected(0)
                .wrappedUp(100, 120)
                .by(bob)
                .transferred(100)
                .held(200, 210)
                .wrappedUp(310, 340)
                .by(null)
                .ended(310, CallEndCause.NORMAL_CLEARING));

        JsonPath answer = KpiApi.ask("average-handle-time", account, JUNE + "&groupBy=operator");

        assertThat(handleTime(answer, ann)).isEqualTo(120);
        assertThat(handleTime(answer, bob)).isEqualTo(240);
        assertThat(answer.getInt("value")).isEqualTo(360);
        assertThat(KpiApi.ask("average-handle-time", account, JUNE).getInt("value"))
                .isEqualTo(360);
        assertThat(KpiApi.ask("average-handle-time", account, JUNE + "&operator=" + ann)
                        .getInt("value"))
                .isEqualTo(120);
    }

    @Test
    void aCallThatIsLeftOutIsLeftOutOnceWhoeverHadAShareInIt() {
        UUID ann = Ids.next();
        UUID bob = Ids.next();
        UUID cleo = Ids.next();
        record(call().outbound()
                .by(ann)
                .connected(0)
                .by(bob)
                .transferred(60)
                .connected(60)
                .by(cleo)
                .connected(90)
                .ended(120, CallEndCause.NORMAL_CLEARING));
        record(call().outbound().by(ann).connected(0).ended(30, CallEndCause.NORMAL_CLEARING));

        JsonPath whole = KpiApi.ask("average-handle-time", account, JUNE);
        assertThat(whole.getMap("excluded")).isEqualTo(Map.of("OUTBOUND_STARTED", 2));
        for (String by : List.of("operator", "operator,team", "channel,operator")) {
            JsonPath answer = KpiApi.ask("average-handle-time", account, JUNE + "&groupBy=" + by);
            assertThat(answer.getMap("excluded")).as(by).isEqualTo(whole.getMap("excluded"));
            assertThat(answer.getInt("groups.find { it.key.operator == '" + ann + "' }.excluded.OUTBOUND_STARTED"))
                    .isEqualTo(2);
            assertThat(answer.getInt("groups.find { it.key.operator == '" + bob + "' }.excluded.OUTBOUND_STARTED"))
                    .isEqualTo(1);
        }
        assertThat(KpiApi.ask("average-handle-time", account, JUNE + "&operator=" + bob)
                        .getMap("excluded"))
                .isEqualTo(Map.of("OUTBOUND_STARTED", 1));
    }

    private static int handleTime(JsonPath answer, UUID operator) {
        return answer.getInt("groups.find { it.key.operator == '" + operator + "' }.value");
    }

    @Test
    void anAnswerByTheNextOperatorIsATransferToo() {
        UUID ann = Ids.next();
        UUID bob = Ids.next();
        CallTale handedOn = call().by(ann).connected(0).by(bob).connected(60).ended(160, CallEndCause.NORMAL_CLEARING);
        CallTale taken = call().by(ann).connected(0).connected(0).ended(50, CallEndCause.NORMAL_CLEARING);
        for (CallTale call : List.of(handedOn, taken)) {
            record(call);
            record(ticket("2026-06-02T10:00:00")
                    .on(Channel.VOICE)
                    .opened(call.interactionId())
                    .then("2026-06-02T11:00:00")
                    .resolved());
        }

        JsonPath rate = KpiApi.ask("transfer-rate", account, JUNE);
        assertThat(rate.getString("numerator") + "/" + rate.getString("denominator"))
                .isEqualTo("1/2");
        assertThat(handleTime(KpiApi.ask("average-handle-time", account, JUNE + "&groupBy=operator"), ann))
                .isEqualTo(55);
    }

    @Test
    void aHangUpThatSomebodyTalksOnAfterIsNotTheEnd() {
        record(call().connected(10).ended(60, CallEndCause.NORMAL_CLEARING).connected(70));
        assertThat(KpiApi.ask("average-handle-time", account, JUNE).getInt("count"))
                .isZero();

        record(call().ended(8, CallEndCause.NO_ANSWER).connected(12).ended(112, CallEndCause.NORMAL_CLEARING));
        assertThat(KpiApi.ask("average-handle-time", account, JUNE).getInt("value"))
                .isEqualTo(100);
        assertThat(KpiApi.ask("average-speed-of-answer", account, JUNE).getInt("value"))
                .isEqualTo(11);
    }
}
