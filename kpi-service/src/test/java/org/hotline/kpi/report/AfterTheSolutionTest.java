package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.UUID;
import org.hotline.event.CallEndCause;
import org.hotline.event.EscalationCause;
import org.hotline.event.EscalationKind;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was needed for a solution, and what was not. */
@KpiServiceTest
class AfterTheSolutionTest extends KpiTest {

    @Test
    void whatIsDoneAfterASolutionWasNotNeededForIt() {
        record(ticket("2026-06-01T09:00:00")
                .takenBy(Ids.next())
                .opened()
                .replied()
                .resolved()
                .after(Duration.ofHours(1))
                .replied()
                .transferredTo("billing", Ids.next()));
        assertThat(ratio("one-touch-resolution")).isEqualTo("1/1");
        assertThat(ratio("transfer-rate")).isEqualTo("0/1");
        assertThat(ratio("first-contact-resolution")).isEqualTo("1/1");
    }

    @ParameterizedTest
    @CsvSource({"0, 1/1", "7200, 0/1"})
    void aCallCountsAsTransferredOnlyIfItWasBeforeTheSolution(long later, String expected) {
        TicketTale ticket = ticket("2026-06-01T09:00:00").opened();
        CallTale call = CallTale.at(account, ticket.now().plusSeconds(60 + later))
                .outbound()
                .offered()
                .by(Ids.next())
                .connected(5)
                .by(Ids.next())
                .transferred(30)
                .ended(90, CallEndCause.NORMAL_CLEARING);
        record(call);
        record(
                later == 0
                        ? ticket.after(Duration.ofSeconds(60))
                                .weCall(call.interactionId())
                                .after(Duration.ofHours(1))
                                .resolved()
                        : ticket.after(Duration.ofHours(1))
                                .resolved()
                                .after(Duration.ofSeconds(3660))
                                .weCall(call.interactionId()));

        assertThat(ratio("transfer-rate")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"SLA, 1/1", "RULE, 1/1", "MANUAL, 0/1"})
    void anEscalationByItselfCountsOnlyIfItMovesSomething(EscalationCause cause, String expected) {
        UUID escalation = Ids.next();
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .around(
                        FactType.ESCALATION_RAISED,
                        new FactDetails.EscalationDetails(
                                escalation, EscalationKind.HIERARCHICAL, false, cause, 1, null, null, null))
                .after(Duration.ofHours(1))
                .replied()
                .resolved());
        assertThat(ratio("no-escalation-rate")).isEqualTo(expected);
    }

    @Test
    void anEscalationBelongsToTheEpisodeInWhichItWasRaisedThoughItsTellerHadNotHeardOfThat() {
        TicketTale ticket = ticket("2026-06-01T09:00:00").opened().replied().resolved();
        record(ticket.after(Duration.ofDays(1))
                .reopened()
                .around(
                        FactType.ESCALATION_RAISED,
                        new FactDetails.EscalationDetails(
                                Ids.next(),
                                EscalationKind.FUNCTIONAL,
                                true,
                                EscalationCause.MANUAL,
                                1,
                                null,
                                null,
                                null))
                .after(Duration.ofHours(1))
                .replied()
                .resolved());
        JsonPath members = new JsonPath(
                KpiApi.askRaw("no-escalation-rate/members", account, "from=2026-06-01&to=2026-07-01&asOf=2026-07-15"));
        assertThat(members.getList("items.part")).hasToString("[NUMERATOR, DENOMINATOR]");
    }

    private String ratio(String kpi) {
        JsonPath answer = KpiApi.ask(kpi, account, "from=2026-06-01&to=2026-07-01&asOf=2026-07-15");
        return answer.getString("numerator") + "/" + answer.getString("denominator");
    }
}
