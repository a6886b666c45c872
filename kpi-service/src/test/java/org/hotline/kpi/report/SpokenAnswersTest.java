package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.UUID;
import org.hotline.event.CallEndCause;
import org.hotline.event.Channel;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is answered by speaking with the customer, and what is not, on a real database. */
@KpiServiceTest
class SpokenAnswersTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01&to=2026-07-01&zone=Europe/Paris&asOf=";
    private static final String AFTER = "2026-07-20";

    @ParameterizedTest
    @CsvSource({"true, 2, 2/2", "false, 1, 1/1"})
    void whatIsWrittenAfterACallIsANewMatterOnlyIfTheCallWasTaken(boolean taken, int waits, String answered) {
        TicketTale ticket = ticket("2026-06-01T09:00:00").opened().after(Duration.ofHours(1));
        CallTale call = CallTale.at(account, ticket.now()).outbound().offered();
        record(taken ? call.connected(5).ended(60, CallEndCause.NORMAL_CLEARING) : call.ended(30, CallEndCause.BUSY));
        record(ticket.weCall(call.interactionId())
                .after(Duration.ofHours(1))
                .writes()
                .after(Duration.ofHours(1))
                .writes()
                .after(Duration.ofHours(1))
                .replied());
        assertThat(ask("next-reply-time", AFTER).getInt("count")).isEqualTo(waits);
        assertThat(ratio("response-rate", AFTER)).isEqualTo(answered);
    }

    @Test
    void whatIsWrittenInAChatAfterACallIsPartOfTheChatAndWaitsAnew() {
        TicketTale ticket =
                ticket("2026-06-01T09:00:00").on(Channel.CHAT).opened().after(Duration.ofMinutes(1));
        record(ticket.weCall(callBack(ticket))
                .after(Duration.ofMinutes(5))
                .writes()
                .after(Duration.ofMinutes(2))
                .replied());
        assertThat(ask("next-reply-time", AFTER).getString("numerator") + " "
                        + ask("next-reply-time", AFTER).getInt("count"))
                .isEqualTo(5 + 120 + 60 + " 2");
        assertThat(ratio("response-rate", AFTER)).isEqualTo("1/1");
    }

    @Test
    void aMailIsAnsweredByTheFirstAnswerAlsoIfThatIsACall() {
        TicketTale ticket = ticket("2026-06-01T09:00:00").opened().after(Duration.ofHours(1));
        record(ticket.weCall(callBack(ticket)).then("2026-06-05T09:00:00").replied());
        assertThat(ratio("response-rate", "2026-06-02")).isEqualTo("1/1");
    }

    @Test
    void theFirstAnswerOfACallIsTimedFromTheReturnBeforeIt() {
        TicketTale ticket = ticket("2026-06-01T09:00:00")
                .opened()
                .resolved()
                .then("2026-06-02T09:00:00")
                .reopened();
        UUID call = taken(ticket.after(Duration.ofMinutes(10)), false);
        record(ticket.on(Channel.VOICE)
                .filed(call, false, false, false)
                .on(Channel.EMAIL)
                .after(Duration.ofHours(1))
                .resolved()
                .then("2026-06-03T09:00:00")
                .reopened());
        assertThat(ask("first-response-time", AFTER).getDouble("value")).isEqualTo(605);
    }

    private UUID callBack(TicketTale ticket) {
        return taken(ticket, true);
    }

    private UUID taken(TicketTale ticket, boolean outbound) {
        CallTale call = CallTale.at(account, ticket.now());
        record((outbound ? call.outbound() : call)
                .by(Ids.next())
                .offered()
                .connected(5)
                .ended(60, CallEndCause.NORMAL_CLEARING));
        return call.interactionId();
    }

    private JsonPath ask(String kpi, String asOf) {
        return KpiApi.ask(kpi, account, JUNE + asOf);
    }

    private String ratio(String kpi, String asOf) {
        JsonPath answer = ask(kpi, asOf);
        return answer.getString("numerator") + "/" + answer.getString("denominator");
    }
}
