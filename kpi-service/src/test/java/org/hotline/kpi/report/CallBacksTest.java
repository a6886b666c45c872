package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.hotline.event.CallEndCause;
import org.hotline.event.Channel;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** One call back that answers several calls which nobody took. */
@KpiServiceTest
class CallBacksTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-20T00:00:00";

    @Test
    void everyCallThatACallBackAnswersIsAnsweredAndTheCallBackCountsOnce() {
        CallTale first = missed("2026-06-02T10:00:00");
        CallTale second = missed("2026-06-02T11:00:00");
        CallTale back = CallTale.at(account, TicketTale.paris("2026-06-02T12:00:00"))
                .outbound()
                .offered()
                .connected(5)
                .ended(65, CallEndCause.NORMAL_CLEARING);
        record(back);
        record(ticket("2026-06-02T10:00:00")
                .on(Channel.VOICE)
                .opened(first.interactionId())
                .then("2026-06-02T12:00:05")
                .add(FactType.FILED, calledBack(back)));
        record(ticket("2026-06-02T11:00:00")
                .on(Channel.VOICE)
                .opened(second.interactionId())
                .then("2026-06-02T12:00:00")
                .weCall(back.interactionId()));

        JsonPath rate = KpiApi.ask("response-rate", account, JUNE);
        assertThat(rate.getString("numerator") + "/" + rate.getString("denominator"))
                .isEqualTo("2/2");
        assertThat(rate.getInt("viaCallback")).isEqualTo(2);
        JsonPath times = KpiApi.ask("first-response-time", account, JUNE);
        assertThat(times.getInt("count")).isEqualTo(2);
        assertThat(times.getInt("value")).isEqualTo((7205 + 3605) / 2);
        assertThat(KpiApi.ask("average-handle-time", account, JUNE).getInt("excluded.OUTBOUND_STARTED"))
                .isEqualTo(1);
    }

    @Test
    void theFirstAnswerIsOfTheLineThatWasCalledOnWhicheverWeCallBack() {
        String other = KpiApi.anAccount();
        CallTale missed = missed("2026-06-02T10:00:00");
        CallTale back = taken(other, "2026-06-02T12:00:00");
        record(ticket("2026-06-02T10:00:00")
                .on(Channel.VOICE)
                .opened(missed.interactionId())
                .then("2026-06-02T12:00:00")
                .add(FactType.FILED, called(back, other)));

        JsonPath times = KpiApi.ask("first-response-time", account, JUNE);
        assertThat(times.getInt("count")).isEqualTo(1);
        assertThat(times.getInt("value")).isEqualTo(7205);
        assertThat(KpiApi.ask("first-response-time", other, JUNE).getInt("count"))
                .isZero();
    }

    @Test
    void theFirstAnswerToAMailIsOfItsChannelAlsoIfItIsACall() {
        String line = KpiApi.anAccount();
        CallTale back = taken(line, "2026-06-02T12:00:00");
        record(ticket("2026-06-02T10:00:00")
                .on(Channel.EMAIL)
                .opened()
                .then("2026-06-02T12:00:00")
                .add(FactType.FILED, called(back, line)));

        JsonPath times = KpiApi.ask("first-response-time", account, JUNE + "&groupBy=channel");
        assertThat(times.getList("groups.key.channel")).isEqualTo(List.of("EMAIL"));
        assertThat(KpiApi.ask("first-response-time", line, JUNE).getInt("count"))
                .isZero();
        assertThat(KpiApi.ask("first-response-time", account, JUNE + "&channel=EMAIL&basis=cohort")
                        .getInt("value"))
                .isEqualTo(7205);
    }

    private CallTale taken(String line, String localTime) {
        CallTale call = CallTale.at(line, TicketTale.paris(localTime))
                .outbound()
                .offered()
                .connected(5)
                .ended(65, CallEndCause.NORMAL_CLEARING);
        record(call);
        return call;
    }

    private FactDetails called(CallTale back, String line) {
        return new FactDetails.FilingDetails(
                back.interactionId(), back.interactionId(), Channel.VOICE, line, true, false, false, null);
    }

    private FactDetails calledBack(CallTale back) {
        return new FactDetails.FilingDetails(
                back.interactionId(), back.interactionId(), Channel.VOICE, account, true, false, false, true);
    }

    private CallTale missed(String localTime) {
        CallTale call =
                CallTale.at(account, TicketTale.paris(localTime)).offered().ended(34, CallEndCause.CANCEL);
        record(call);
        return call;
    }
}
