package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import org.hotline.event.CallEndCause;
import org.hotline.event.Channel;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was written in one ticket is answered by a call that is merged into it, as long as it is; on a real database. */
@KpiServiceTest
class SpokenAnswersInMergedTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01&to=2026-07-01&zone=Europe/Paris&asOf=2026-07-20";

    private TicketTale written = ticket("2026-06-01T09:00:00");

    @BeforeEach
    void writes() {
        written = ticket("2026-06-01T09:00:00").opened();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCallInEitherDirectionAnswersWhatWasWritten(boolean byUs) {
        TicketTale spoken = spoken("2026-06-01T09:10:00", byUs);
        record(written);
        record(spoken.mergedInto(written.ticketId()));

        assertThat(figures()).isEqualTo("1/1 1/1 605");

        record(spoken.unmergedFrom(written.ticketId()));

        assertThat(figures()).isEqualTo(byUs ? "0/1 0/0 null" : "1/2 0/0 null");
    }

    @Test
    void whicheverAnswerCameFirstIsTheOne() {
        record(written.after(Duration.ofMinutes(5)).replied());
        record(spoken("2026-06-01T09:10:00", true).mergedInto(written.ticketId()));
        assertThat(figures()).isEqualTo("1/1 1/1 300");
    }

    @Test
    void anAnswerInWritingAfterTheCallIsNoneToWhatTheCallAnswered() {
        record(written.after(Duration.ofMinutes(50)).replied());
        record(spoken("2026-06-01T09:10:00", true).mergedInto(written.ticketId()));
        assertThat(figures()).isEqualTo("1/1 1/1 605");
    }

    @Test
    void aCallBeforeHeWroteAnswersNothing() {
        record(written);
        record(spoken("2026-06-01T08:50:00", true).mergedInto(written.ticketId()));
        assertThat(figures()).isEqualTo("0/1 0/0 null");
    }

    @Test
    void aCallOfATicketThatWasMergedTwiceAnswersWhereItsMatterGoesOn() {
        TicketTale between = ticket("2026-06-01T09:05:00").opened();
        record(spoken("2026-06-01T09:10:00", true).mergedInto(between.ticketId()));
        record(between.then("2026-06-01T09:30:00").mergedInto(written.ticketId()));
        record(written);
        assertThat(figures()).isEqualTo("1/1 1/1 605");
    }

    /** Of response rate and next reply time how many were answered, and after how long on average. */
    private String figures() {
        JsonPath next = ask("next-reply-time");
        JsonPath rate = ask("response-rate");
        return rate.getString("numerator") + "/" + rate.getString("denominator") + " " + next.getString("count") + "/"
                + next.getString("denominator") + " " + seconds(next);
    }

    private static String seconds(JsonPath answer) {
        return answer.get("value") == null ? "null" : String.valueOf(answer.getInt("value"));
    }

    private TicketTale spoken(String at, boolean byUs) {
        TicketTale ticket = ticket(at).on(Channel.VOICE);
        CallTale call = CallTale.at(account, ticket.now());
        record((byUs ? call.outbound() : call)
                .by(Ids.next())
                .offered()
                .connected(5)
                .ended(60, CallEndCause.NORMAL_CLEARING));
        TicketTale opened = byUs
                ? ticket.openedByUs().filed(call.interactionId(), true, true, false)
                : ticket.opened(call.interactionId());
        return opened.after(Duration.ofMinutes(20));
    }

    private JsonPath ask(String kpi) {
        return KpiApi.ask(kpi, account, JUNE);
    }
}
