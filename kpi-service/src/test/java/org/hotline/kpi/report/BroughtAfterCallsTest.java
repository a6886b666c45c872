package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import org.hotline.event.CallEndCause;
import org.hotline.event.Channel;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A merge brings a call, and what the customer wrote after it. */
@KpiServiceTest
class BroughtAfterCallsTest extends KpiTest {

    @ParameterizedTest
    @CsvSource({"true, 1810/2", "false, 2405/1"})
    void whatWasWrittenAfterTheCallWaitsForItselfIfTheCallHadAnsweredWhatWaitsThere(boolean taken, String expected) {
        TicketTale target = ticket("2026-06-01T09:00:00").opened();
        TicketTale merged = ticket("2026-06-01T09:05:00").opened();
        spoken(merged, "2026-06-01T09:10:00", taken)
                .then("2026-06-01T09:20:00")
                .writes()
                .then("2026-06-01T09:25:00");
        record(merged.mergedInto(target.ticketId()));
        String since = taken ? "2026-06-01T09:20:00" : "2026-06-01T09:05:00";
        record(target.then("2026-06-01T09:25:00")
                .add(
                        FactType.MESSAGES_ARRIVED,
                        new FactDetails.ArrivalDetails(merged.ticketId(), TicketTale.paris(since))));
        TicketTale last = ticket("2026-06-01T09:40:00").opened();
        record(spoken(last, "2026-06-01T09:40:00", true).mergedInto(target.ticketId()));

        JsonPath next = KpiApi.ask("next-reply-time", account, "from=2026-06-01&to=2026-07-01&asOf=2026-07-20");
        assertThat(next.getInt("numerator") + "/" + next.getString("count")).isEqualTo(expected);
    }

    private TicketTale spoken(TicketTale ticket, String at, boolean taken) {
        CallTale call = CallTale.at(account, TicketTale.paris(at));
        record((taken ? call.connected(5) : call).ended(60, CallEndCause.NORMAL_CLEARING));
        return ticket.then(at)
                .on(Channel.VOICE)
                .filed(call.interactionId(), false, false, false)
                .on(Channel.EMAIL);
    }
}
