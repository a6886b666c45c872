package org.hotline.kpi.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** The pasts of tickets of another system, which may be told more than once. */
@KpiServiceTest
class RetoldPastsTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01&to=2026-07-01";

    @Test
    void whatIsToldOfAPastLastIsAllThatIsTrueOfIt() {
        TicketTale ticket = ticket("2026-06-01T09:00:00").opened();
        List<Fact> unanswered = told(ticket);
        List<Fact> answered = told(ticket.then("2026-06-01T10:00:00").replied());

        record(unanswered);
        assertThat(answers()).isEqualTo("0/1");
        record(answered);
        assertThat(answers()).isEqualTo("1/1");
        record(unanswered);
        assertThat(answers()).isEqualTo("0/1");
    }

    @Test
    void ofTwoTellingsThatComeAtOnceTheLaterCounts() {
        TicketTale ticket = ticket("2026-06-01T09:00:00").opened();
        List<Fact> unanswered = told(ticket);
        List<Fact> answered = told(ticket.then("2026-06-01T10:00:00").replied());

        record(Stream.of(answered, unanswered).flatMap(List::stream).toList());

        assertThat(answers()).isEqualTo("0/1");
    }

    @Test
    void whatHappenedHereSinceStays() {
        TicketTale ticket = ticket("2026-06-01T09:00:00").opened();
        List<Fact> past = told(ticket);
        record(past);
        record(ticket.then("2026-06-01T10:00:00").replied().facts().subList(past.size(), past.size() + 1));

        record(told(past));

        assertThat(answers()).isEqualTo("1/1");
    }

    private String answers() {
        return KpiApi.ask("response-rate", account, JUNE).getString("numerator")
                + '/'
                + KpiApi.ask("response-rate", account, JUNE).getString("denominator");
    }

    private static List<Fact> told(TicketTale ticket) {
        return told(ticket.facts());
    }

    /** The same under other ids, as one telling. */
    private static List<Fact> told(List<Fact> facts) {
        UUID telling = Ids.next();
        return facts.stream()
                .map(fact -> new Fact(
                        Ids.next(),
                        fact.subject(),
                        fact.type(),
                        fact.occurredAt(),
                        fact.recordedAt(),
                        fact.snapshot(),
                        fact.details(),
                        telling))
                .toList();
    }
}
