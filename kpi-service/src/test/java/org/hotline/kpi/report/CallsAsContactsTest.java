package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.kpi.test.TicketTale.paris;

import io.restassured.path.json.JsonPath;
import org.hotline.event.CallEndCause;
import org.hotline.event.Channel;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a call counts among the contacts of a customer, on a real database. */
@KpiServiceTest
class CallsAsContactsTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-20T00:00:00";

    @Test
    void aTransferredCallIsOneCall() {
        record(call().connected(0)
                .transferred(100)
                .held(200, 210)
                .ended(310, CallEndCause.NORMAL_CLEARING)
                .wrappedUp(100, 120)
                .wrappedUp(310, 340));

        assertThat(KpiApi.ask("average-handle-time", account, JUNE).getInt("value"))
                .isEqualTo(360);
    }

    @Test
    void aMissedCallWaitedUntilTheCallerGaveUp() {
        record(call().ended(34, CallEndCause.CANCEL));

        JsonPath members = new JsonPath(KpiApi.askRaw("abandonment-rate/members", account, JUNE));

        assertThat(members.getList("items.amount")).hasToString("[34.0]");
        assertThat(KpiApi.ask("response-rate", account, JUNE).getInt("value")).isZero();
    }

    @Test
    void aCallBackThatConnectsAnswersTheMissedCall() {
        CallTale missed = call().ended(34, CallEndCause.CANCEL);
        CallTale back = CallTale.at(account, paris("2026-06-02T11:00:00"))
                .outbound()
                .offered()
                .connected(5)
                .ended(60, CallEndCause.NORMAL_CLEARING);
        record(missed);
        record(back);
        record(ticket("2026-06-02T10:00:00")
                .on(Channel.VOICE)
                .opened(missed.interactionId())
                .then("2026-06-02T11:00:00")
                .weCall(back.interactionId()));

        JsonPath answer = KpiApi.ask("response-rate", account, JUNE);

        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo("1/1");
        assertThat(answer.getInt("viaCallback")).isEqualTo(1);
        assertThat(KpiApi.ask("average-speed-of-answer", account, JUNE).getInt("count"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"CANCEL, 3, 1/1", "FORWARDED, 30, 1/1", "CANCEL, 30, 0/1"})
    void whatIsNobodysContactIsNoneInAMergedTicketEither(CallEndCause cause, double seconds, String expected) {
        CallTale call = call().ended(seconds, cause);
        TicketTale target = ticket("2026-06-02T09:00:00").opened();
        record(call);
        record(ticket("2026-06-02T10:00:00")
                .on(Channel.VOICE)
                .opened(call.interactionId())
                .then("2026-06-02T10:30:00")
                .mergedInto(target.ticketId()));
        record(target.then("2026-06-02T11:00:00").replied().resolved());

        JsonPath answer = KpiApi.ask("first-contact-resolution", account, JUNE);

        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo(expected);
    }
}
