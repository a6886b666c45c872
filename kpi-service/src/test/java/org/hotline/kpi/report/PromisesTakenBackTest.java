package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.kpi.test.TicketTale.paris;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What was told of a promise and turns out to have been otherwise. */
@KpiServiceTest
class PromisesTakenBackTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-20T00:00:00";

    @ParameterizedTest
    @EnumSource(names = {"CLOCK_CANCELLED", "CLOCK_PAUSED"})
    void aPromiseIsNotKeptByAnAnswerThatIsTakenBackWhateverBecameOfItsClock(FactType then) {
        TicketTale ticket = ticket("2026-06-01T10:00:00").opened();
        UUID clock = Ids.next();
        record(ticket.clock(FactType.CLOCK_STARTED, clock, ticket.now().plus(Duration.ofMinutes(15)))
                .after(Duration.ofMinutes(5))
                .clock(FactType.CLOCK_MET, clock, null)
                .after(Duration.ofMinutes(5))
                .clock(then, clock, null));

        JsonPath answer = KpiApi.ask("sla-compliance", account, JUNE);

        assertThat(answer.getString("met") + "/" + answer.getString("breached")).isEqualTo("0/0");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01T10:10:00, 0/0", "2026-06-01T10:20:00, 0/1"})
    void aPromiseThatEndedBeforeItWasBrokenIsNotBrokenHoweverLateThatIsLearned(String ended, String expected) {
        TicketTale ticket = ticket("2026-06-01T10:00:00").opened();
        Instant due = ticket.now().plus(Duration.ofMinutes(15));
        UUID clock = Ids.next();
        record(ticket.clock(FactType.CLOCK_STARTED, clock, due).then(due).clock(FactType.CLOCK_BREACHED, clock, due));
        FactDetails promise = ticket.facts().get(ticket.facts().size() - 1).details();
        Instant learned = due.plus(Duration.ofHours(1));
        record(List.of(new Fact(
                Ids.next(), ticket.ticketId(), FactType.CLOCK_CANCELLED, paris(ended), learned, null, promise)));

        JsonPath answer = KpiApi.ask("sla-compliance", account, JUNE);

        assertThat(answer.getString("met") + "/" + answer.getString("breached")).isEqualTo(expected);
    }
}
