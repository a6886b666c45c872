package org.hotline.kpi.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
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

        record(told(past, false));

        assertThat(answers()).isEqualTo("1/1");
    }

    @Test
    void whatWasWrittenAfterTheSolutionWaitsForAnAnswerUnlessItWasThanks() {
        TicketTale solved = ticket("2026-06-01T09:00:00")
                .opened()
                .then("2026-06-01T10:00:00")
                .replied()
                .resolved()
                .then("2026-06-02T09:00:00")
                .writes();

        record(told(solved));
        assertThat(answers()).isEqualTo("1/2");
        record(told(solved, true));
        assertThat(answers()).isEqualTo("1/1");
        record(told(solved.then("2026-06-02T10:00:00").replied()));
        assertThat(answers()).isEqualTo("2/2");
    }

    @Test
    void allThatWasWrittenBeforeItWasToldToBeOpenAgainIsOneContactOfTheNewEpisode() {
        TicketTale ticket = ticket("2026-06-01T09:00:00")
                .opened()
                .then("2026-06-01T10:00:00")
                .replied()
                .resolved()
                .then("2026-06-02T09:00:00")
                .reopened()
                .then("2026-06-02T10:00:00")
                .replied();
        List<Fact> facts = new ArrayList<>(ticket.facts());
        Fact told = facts.stream()
                .filter(fact -> fact.is(FactType.REOPENED))
                .findFirst()
                .orElseThrow();
        Fact written = facts.get(facts.indexOf(told) - 1);
        facts.add(facts.indexOf(told), another(written));

        record(told(facts, false));

        assertThat(answers()).isEqualTo("2/2");
        assertThat(KpiApi.ask("next-reply-time", account, JUNE).getInt("count")).isEqualTo(2);
    }

    private String answers() {
        return KpiApi.ask("response-rate", account, JUNE).getString("numerator")
                + '/'
                + KpiApi.ask("response-rate", account, JUNE).getString("denominator");
    }

    private static List<Fact> told(TicketTale ticket) {
        return told(ticket, false);
    }

    private static List<Fact> told(TicketTale ticket, boolean thanks) {
        return told(ticket.facts(), thanks);
    }

    /** The same under other ids, as one telling. */
    private static List<Fact> told(List<Fact> facts, boolean thanks) {
        UUID telling = Ids.next();
        return facts.stream()
                .map(fact -> new Fact(
                        Ids.next(),
                        fact.subject(),
                        fact.type(),
                        fact.occurredAt(),
                        fact.recordedAt(),
                        fact.snapshot(),
                        fact.details() instanceof FactDetails.FilingDetails filing
                                ? filing(filing, filing.interactionId(), thanks)
                                : fact.details(),
                        telling))
                .toList();
    }

    /** The customer wrote once more. */
    private static Fact another(Fact written) {
        FactDetails.FilingDetails filing = (FactDetails.FilingDetails) written.details();
        return new Fact(
                Ids.next(),
                written.subject(),
                written.type(),
                written.occurredAt(),
                written.recordedAt(),
                written.snapshot(),
                filing(filing, Ids.next(), false),
                null);
    }

    private static FactDetails filing(FactDetails.FilingDetails filing, UUID interaction, boolean thanks) {
        return new FactDetails.FilingDetails(
                interaction,
                filing.conversationId(),
                filing.channel(),
                filing.account(),
                filing.outbound(),
                filing.opening(),
                filing.autoGenerated(),
                filing.calledBack(),
                thanks);
    }
}
