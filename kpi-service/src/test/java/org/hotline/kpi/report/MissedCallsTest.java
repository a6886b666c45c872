package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
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

/** By what a call that nobody took is answered, on a real database. */
@KpiServiceTest
class MissedCallsTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01&to=2026-07-01&zone=Europe/Paris&asOf=2026-07-20";

    @Test
    void whoCallsAgainHimselfWasNotCalledBack() {
        TicketTale ticket = missed().after(Duration.ofHours(2));
        CallTale again = CallTale.at(account, ticket.now()).offered().connected(5);
        record(again.ended(60, CallEndCause.NORMAL_CLEARING));
        record(ticket.on(Channel.VOICE).filed(again.interactionId(), false, false, false));
        assertThat(answered()).isEqualTo("1/2");
        assertThat(ask("response-rate").getInt("viaCallback")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"24, 2/2, 1", "25, 1/2, 0"})
    void aMissedCallIsAnsweredByTheAnswerToWhatTheCallerWritesOfItWithinADay(int hours, String answered, int apart) {
        record(missed().on(Channel.EMAIL)
                .after(Duration.ofHours(hours))
                .writes()
                .after(Duration.ofHours(1))
                .replied());
        assertThat(answered()).isEqualTo(answered);
        assertThat(ask("response-rate").getInt("viaOtherChannel")).isEqualTo(apart);
        assertThat(ask("average-speed-of-answer").getInt("count")).isZero();
    }

    /** The call began at 08:00 universal time. */
    @ParameterizedTest
    @CsvSource({
        "86400, 2026-06-20, 1/1",
        "86401, 2026-06-20, 0/1",
        "3600, 2026-06-02T09:30:00Z, 1/1",
        "3600, 2026-06-02T08:30:00Z, 0/0",
        "7200, 2026-06-03T08:00:00Z, 1/1"
    })
    void aMissedCallIsToBeCalledBackWithinADay(long later, String asOf, String expected) {
        TicketTale ticket = missed();
        CallTale back =
                CallTale.at(account, ticket.now().plusSeconds(later)).outbound().offered();
        record(back.connected(0).ended(60, CallEndCause.NORMAL_CLEARING));
        record(ticket.after(Duration.ofSeconds(later)).weCall(back.interactionId()));

        JsonPath answer = KpiApi.ask("callback-completion", account, "from=2026-06-01&to=2026-07-01&asOf=" + asOf);

        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo(expected);
    }

    @Test
    void whoeverCallsAgainAtOnceWantsToBeCalledOnceAndAShortCallNever() {
        TicketTale ticket = missed();
        for (int[] again : new int[][] {{600, 40}, {1800, 40}, {1830, 40}, {9000, 3}}) {
            CallTale call =
                    CallTale.at(account, ticket.now().plusSeconds(again[0])).offered();
            record(call.ended(again[1], CallEndCause.CANCEL));
            ticket.filed(call.interactionId(), false, false, false);
        }
        record(ticket);

        JsonPath answer = ask("callback-completion");
        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo("0/1");
        assertThat(answer.getInt("excluded.SHORT_ABANDON")).isEqualTo(1);
    }

    private TicketTale missed() {
        CallTale call = call().ended(34, CallEndCause.CANCEL);
        record(call);
        return ticket("2026-06-02T10:00:00").on(Channel.VOICE).opened(call.interactionId());
    }

    private String answered() {
        JsonPath answer = ask("response-rate");
        return answer.getString("numerator") + "/" + answer.getString("denominator");
    }

    private JsonPath ask(String kpi) {
        return KpiApi.ask(kpi, account, JUNE);
    }
}
