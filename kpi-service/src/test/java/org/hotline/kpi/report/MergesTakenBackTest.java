package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.UUID;
import org.hotline.event.EscalationKind;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.junit.jupiter.api.Test;

/** What only a merge had closed or reopened never was so once the merge is taken back. */
@KpiServiceTest
class MergesTakenBackTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01&to=2026-07-01&asOf=2026-06-27T12:00:00";

    @Test
    void aReopeningByAMergeThatWasTakenBackChangesNoFigure() {
        UUID escalation = Ids.next();
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .after(Duration.ofMinutes(10))
                .replied()
                .resolved()
                .after(Duration.ofHours(1))
                .reopenedByMerge()
                .after(Duration.ofHours(1))
                .escalation(FactType.ESCALATION_RAISED, escalation, Duration.ZERO)
                .solvedAgain(Ids.next()));

        assertThat(ratio("reopen-rate")).isEqualTo("0/1");
        assertThat(ratio("first-contact-resolution")).isEqualTo("1/1");
        assertThat(ratio("resolution-rate")).isEqualTo("1/1");
        assertThat(ratio("no-escalation-rate")).isEqualTo("1/1");
        assertThat(ask("resolution-time").getDouble("value")).isEqualTo(600);
        assertThat(ask("first-response-time").getDouble("value")).isEqualTo(600);
        assertThat(ask("tickets-resolved").getInt("resolutions")).isEqualTo(1);
        assertThat(ask("backlog").getInt("count")).isZero();
    }

    @Test
    void aReturnAfterAMergeThatWasTakenBackCountsAsEver() {
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .replied()
                .resolved()
                .reopenedByMerge()
                .solvedAgain(Ids.next())
                .after(Duration.ofHours(1))
                .reopened());

        assertThat(ratio("reopen-rate")).isEqualTo("1/1");
        assertThat(ratio("first-contact-resolution")).isEqualTo("0/1");
        assertThat(ask("backlog").getInt("count")).isEqualTo(1);
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

    private JsonPath ask(String kpi) {
        return KpiApi.ask(kpi, account, JUNE);
    }

    private String ratio(String kpi) {
        JsonPath answer = ask(kpi);
        return answer.getString("numerator") + "/" + answer.getString("denominator");
    }
}
