package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EscalationKind;
import org.hotline.event.SupportLevel;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** What is taken back never was, and what belongs together is counted together. */
@KpiServiceTest
class SlipsTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01&to=2026-07-01&asOf=2026-06-27T12:00:00";

    @Test
    void aResolutionTakenBackAtOnceChangesNoFigure() {
        record(ticket("2026-06-01T09:00:00")
                .takenBy(Ids.next())
                .opened()
                .after(Duration.ofMinutes(10))
                .resolved()
                .after(Duration.ofSeconds(30))
                .undone()
                .after(Duration.ofMinutes(20))
                .replied()
                .resolved());

        assertThat(ratio("first-contact-resolution")).isEqualTo("1/1");
        assertThat(ratio("one-touch-resolution")).isEqualTo("1/1");
        assertThat(ratio("reopen-rate")).isEqualTo("0/1");
        assertThat(ratio("resolution-rate")).isEqualTo("1/1");
        assertThat(ask("first-response-time").getDouble("value")).isEqualTo(1_830);
        assertThat(ask("resolution-time").getDouble("value")).isEqualTo(1_830);
        assertThat(ask("tickets-resolved").getInt("resolutions")).isEqualTo(1);
        assertThat(ask("backlog").getInt("count")).isZero();
    }

    @Test
    void anOpenTicketIsOneAlsoAfterASlip() {
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .after(Duration.ofMinutes(10))
                .resolved()
                .after(Duration.ofSeconds(30))
                .undone());

        assertThat(ask("backlog").getInt("count")).isEqualTo(1);
    }

    @Test
    void aFirstAnswerAfterOurOwnReopeningIsTimedFromTheBeginning() {
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .after(Duration.ofMinutes(10))
                .resolved()
                .after(Duration.ofMinutes(50))
                .undone()
                .after(Duration.ofMinutes(60))
                .replied());

        assertThat(ask("first-response-time").getDouble("value")).isEqualTo(7_200);
    }

    @Test
    void aMergeThatWasTakenBackClosedNothing() {
        UUID other = Ids.next();
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .mergedInto(other)
                .after(Duration.ofMinutes(1))
                .unmergedFrom(other)
                .after(Duration.ofDays(1))
                .replied()
                .resolved()
                .closed());

        JsonPath closures = ask("tickets-closed");
        assertThat(closures.getInt("closeEvents")).isEqualTo(1);
        assertThat(closures.getInt("ticketsClosed")).isEqualTo(1);
        assertThat(closures.getInt("closedAtEnd")).isEqualTo(1);
    }

    @Test
    void anEscalationThatEndedWithAMergeIsNoSecondThought() {
        UUID escalation = Ids.next();
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .escalation(FactType.ESCALATION_RAISED, escalation, Duration.ZERO)
                .movedUp()
                .after(Duration.ofMinutes(1))
                .around(
                        FactType.ESCALATION_WITHDRAWN,
                        new FactDetails.EscalationDetails(
                                escalation, EscalationKind.FUNCTIONAL, false, null, null, true, 60L, true))
                .after(Duration.ofDays(1))
                .replied()
                .resolved());

        assertThat(ratio("no-escalation-rate")).isEqualTo("0/1");
    }

    @Test
    void theFirstAnswerIsCreditedToItsAuthorsOwnTeam() {
        UUID author = Ids.next();
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .after(Duration.ofMinutes(10))
                .add(
                        FactType.REPLIED,
                        new FactDetails.ReplyDetails(author, false, Channel.EMAIL, "billing", SupportLevel.SECOND)));

        JsonPath answer = KpiApi.ask("first-response-time", account, JUNE + "&groupBy=team,level,operator");

        assertThat(answer.getString("groups[0].key.team")).isEqualTo("billing");
        assertThat(answer.getString("groups[0].key.level")).isEqualTo("SECOND");
        assertThat(answer.getString("groups[0].key.operator")).isEqualTo(author.toString());
    }

    @Test
    void anOperatorsResolutionRateIsThatOfTheTicketsThatAreHis() {
        UUID resolver = Ids.next();
        UUID owner = Ids.next();
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .takenBy(resolver)
                .replied()
                .resolved());
        record(ticket("2026-06-01T09:00:00").opened().takenBy(resolver).replied());
        record(ticket("2026-06-01T09:00:00").opened().takenBy(owner));

        assertThat(rateOf(resolver, "")).isEqualTo("1/2");
        assertThat(rateOf(resolver, "&basis=cohort")).isEqualTo("1/2");
        assertThat(rateOf(owner, "")).isEqualTo("0/1");
    }

    @Test
    void everyExchangeOfAChatWaitsForAnAnswerOfItsOwn() {
        TicketTale chat = ticket("2026-06-01T09:00:00")
                .on(Channel.CHAT)
                .opened()
                .after(Duration.ofSeconds(60))
                .replied()
                .after(Duration.ofMinutes(5))
                .writes()
                .after(Duration.ofSeconds(20))
                .writes()
                .after(Duration.ofSeconds(80))
                .replied();
        record(chat.resolved());

        JsonPath times = ask("next-reply-time");
        assertThat(times.getInt("count")).isEqualTo(2);
        assertThat(times.getDouble("value")).isEqualTo(80);
        assertThat(ratio("response-rate")).isEqualTo("1/1");
        assertThat(ratio("first-contact-resolution")).isEqualTo("1/1");
    }

    @Test
    void noFigureKnowsWhatHappenedLaterThanItIsAsOf() {
        record(ticket("2026-06-10T09:00:00")
                .opened()
                .after(Duration.ofHours(1))
                .replied()
                .resolved()
                .closed());

        for (String kpi : KpiCatalogue.names()) {
            JsonPath answer = KpiApi.ask(kpi, account, "from=2026-06-01&to=2026-07-01&asOf=2026-06-09T00:00:00");
            assertThat(answer.getInt("count")).as(kpi).isZero();
            assertThat(answer.getMap("excluded")).as(kpi).isEmpty();
        }
    }

    private String rateOf(UUID operator, String more) {
        JsonPath answer = KpiApi.ask("resolution-rate", account, JUNE + "&operator=" + operator + more);
        return answer.getString("numerator") + "/" + answer.getString("denominator");
    }

    private JsonPath ask(String kpi) {
        return KpiApi.ask(kpi, account, JUNE);
    }

    private String ratio(String kpi) {
        JsonPath answer = ask(kpi);
        return answer.getString("numerator") + "/" + answer.getString("denominator");
    }
}
