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

/** To whom an answered call is credited, and that machines are nobody. */
@KpiServiceTest
class CallCreditTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-20T00:00:00";

    @ParameterizedTest
    @CsvSource({"first-response-time, 12", "average-handle-time, 100", "average-speed-of-answer, 12", "service-level, 1"
    })
    void anAnsweredCallIsCreditedToTheTeamOfWhoeverAnsweredIt(String kpi, int value) {
        UUID ann = Ids.next();
        CallTale call = call().by(ann, "billing").connected(12).by(null).ended(112, CallEndCause.NORMAL_CLEARING);
        record(call);
        record(ticket("2026-06-02T10:00:00").on(Channel.VOICE).opened(call.interactionId()));

        JsonPath answer = KpiApi.ask(kpi, account, JUNE + "&groupBy=team,level");

        assertThat(answer.getList("groups.key.team")).containsExactly("billing");
        assertThat(answer.getList("groups.key.level")).containsExactly("SECOND");
        assertThat(answer.getInt("groups[0].value")).isEqualTo(value);
        assertThat(KpiApi.ask(kpi, account, JUNE + "&team=billing&operator=" + ann)
                        .getInt("value"))
                .isEqualTo(value);
    }

    @Test
    void eachShareOfACallIsOfTheTeamOfItsOperator() {
        UUID ann = Ids.next();
        UUID bob = Ids.next();
        record(call().by(ann, "billing")
                .connected(0)
                .by(bob, "network")
                .transferred(60)
                .by(null)
                .ended(160, CallEndCause.NORMAL_CLEARING));

        JsonPath answer = KpiApi.ask("average-handle-time", account, JUNE + "&groupBy=team,operator");

        assertThat(answer.getInt("groups.find { it.key.operator == '" + ann + "' && it.key.team == 'billing' }.value"))
                .isEqualTo(60);
        assertThat(answer.getInt("groups.find { it.key.operator == '" + bob + "' && it.key.team == 'network' }.value"))
                .isEqualTo(100);
    }

    @Test
    void talkEndsWhereACallIsForwardedToAMachine() {
        UUID ann = Ids.next();
        record(call().by(ann)
                .connected(10)
                .byMachine()
                .transferred(40)
                .by(null)
                .ended(340, CallEndCause.NORMAL_CLEARING));

        assertThat(KpiApi.ask("average-handle-time", account, JUNE).getInt("value"))
                .isEqualTo(30);
        assertThat(KpiApi.ask("average-handle-time", account, JUNE + "&groupBy=operator")
                        .getInt("groups[0].value"))
                .isEqualTo(30);
    }

    @Test
    void aMachineBeforeAnybodyAnswersIsNobodyAndOneBetweenIsNoTransfer() {
        UUID ann = Ids.next();
        CallTale call = call().byMachine()
                .transferred(2)
                .by(ann)
                .connected(10)
                .byMachine()
                .transferred(40)
                .by(ann)
                .connected(60)
                .held(70, 75)
                .by(null)
                .ended(90, CallEndCause.NORMAL_CLEARING);
        record(call);
        record(ticket("2026-06-02T10:00:00")
                .on(Channel.VOICE)
                .opened(call.interactionId())
                .then("2026-06-02T11:00:00")
                .resolved());

        JsonPath times = KpiApi.ask("average-handle-time", account, JUNE);
        assertThat(times.getInt("value")).isEqualTo(60);
        assertThat(times.getInt("talkMean")).isEqualTo(55);
        assertThat(KpiApi.ask("average-speed-of-answer", account, JUNE).getInt("value"))
                .isEqualTo(10);
        assertThat(KpiApi.ask("transfer-rate", account, JUNE).getInt("numerator"))
                .isZero();
    }
}
