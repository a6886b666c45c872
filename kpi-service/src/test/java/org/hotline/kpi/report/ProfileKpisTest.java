package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** The worked examples of the other indicators of the hotline operator's profile, on a real database. */
@KpiServiceTest
class ProfileKpisTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-15T00:00:00";

    @Test
    void closuresHaveThreeNumbers() {
        record(ticket("2026-06-01T08:00:00")
                .opened()
                .then("2026-06-01T10:00:00")
                .resolved()
                .closed()
                .then("2026-06-02T10:00:00")
                .reopened()
                .then("2026-06-03T10:00:00")
                .resolved()
                .closed());
        record(ticket("2026-06-01T08:00:00")
                .opened()
                .then("2026-06-03T11:00:00")
                .resolved()
                .closed()
                .then("2026-06-04T10:00:00")
                .reopened());
        record(ticket("2026-06-01T08:00:00")
                .opened()
                .then("2026-06-05T10:00:00")
                .resolved()
                .closed());

        JsonPath answer = KpiApi.ask("tickets-closed", account, "from=2026-06-01&to=2026-06-08");

        assertThat(answer.getInt("closeEvents")).isEqualTo(4);
        assertThat(answer.getInt("ticketsClosed")).isEqualTo(3);
        assertThat(answer.getInt("closedAtEnd")).isEqualTo(2);
        assertThat(answer.getInt("value")).isEqualTo(3);
    }

    @Test
    void resolutionHasACohortAndAClearanceRatio() {
        for (int i = 0; i < 8; i++) {
            record(ticket("2026-05-20T08:00:00")
                    .opened()
                    .then("2026-06-02T09:00:00")
                    .resolved());
        }
        for (int i = 0; i < 50; i++) {
            TicketTale ticket = ticket("2026-06-03T08:00:00").opened();
            if (i < 3) {
                ticket.after(Duration.ofHours(1)).spam();
            } else if (i < 5) {
                ticket.after(Duration.ofHours(1)).mergedInto(Ids.next());
            } else if (i < 45) {
                ticket.after(Duration.ofHours(1)).resolved();
            }
            record(ticket);
        }

        JsonPath cohort = KpiApi.ask("resolution-rate", account, JUNE + "&basis=cohort");
        JsonPath clearance = KpiApi.ask("resolution-rate", account, JUNE);

        assertThat(cohort.getDouble("value")).isEqualTo(0.888889);
        assertThat(cohort.getString("numerator") + "/" + cohort.getString("denominator"))
                .isEqualTo("40/45");
        assertThat(clearance.getDouble("value")).isEqualTo(1.066667);
        assertThat(clearance.getInt("ticketsResolved")).isEqualTo(48);
        assertThat(clearance.getMap("excluded")).isEqualTo(Map.of("SPAM", 3, "DUPLICATE_MERGED", 2));
    }

    @Test
    void aTicketReopenedAndNotSolvedAgainIsNotResolved() {
        record(ticket("2026-06-03T08:00:00")
                .opened()
                .then("2026-06-03T09:00:00")
                .resolved()
                .then("2026-06-04T09:00:00")
                .reopened());

        assertThat(KpiApi.ask("resolution-rate", account, JUNE + "&basis=cohort")
                        .getInt("value"))
                .isZero();
        assertThat(KpiApi.ask("resolution-rate", account, JUNE).getInt("value")).isZero();
        assertThat(KpiApi.ask("tickets-resolved", account, JUNE).getInt("resolutions"))
                .isEqualTo(1);
    }

    @Test
    void anEscalationTakenBackAtOnceIsNone() {
        for (int i = 0; i < 40; i++) {
            TicketTale ticket = ticket("2026-06-02T08:00:00").opened().after(Duration.ofMinutes(10));
            UUID escalation = Ids.next();
            if (i < 9) {
                ticket.escalation(FactType.ESCALATION_RAISED, escalation, Duration.ZERO);
            }
            if (i == 0) {
                ticket.after(Duration.ofMinutes(3))
                        .escalation(FactType.ESCALATION_WITHDRAWN, escalation, Duration.ofMinutes(3));
            } else if (i < 9) {
                ticket.movedUp().escalation(FactType.ESCALATION_ACCEPTED, escalation, Duration.ZERO);
            }
            if (i == 1 || i == 2) {
                ticket.escalation(FactType.ESCALATION_HANDED_BACK, escalation, Duration.ZERO)
                        .movedBack();
            }
            record(ticket.after(Duration.ofHours(1)).resolved(i == 3 ? Boolean.TRUE : null));
        }

        JsonPath answer = KpiApi.ask("no-escalation-rate", account, JUNE);

        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo("32/40");
        assertThat(answer.getDouble("value")).isEqualTo(0.8);
    }

    @Test
    void theLatestAnswerToASurveyCounts() {
        int[] scores = new int[200];
        int next = 0;
        int[][] distribution = {{5, 30}, {4, 18}, {3, 6}, {2, 4}, {1, 2}};
        for (int[] part : distribution) {
            for (int i = 0; i < part[1]; i++) {
                scores[next++] = part[0];
            }
        }
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            UUID survey = Ids.next();
            TicketTale ticket = ticket("2026-06-02T08:00:00")
                    .opened()
                    .after(Duration.ofHours(1))
                    .resolved();
            ticket.after(Duration.ofMinutes(5)).survey(FactType.SURVEY_SENT, survey, null);
            if (i >= 197) {
                ticket.survey(FactType.SURVEY_BOUNCED, survey, null);
            }
            if (i == 0) {
                ticket.after(Duration.ofMinutes(1)).survey(FactType.SURVEY_ANSWERED, survey, 3);
            }
            if (scores[i] > 0) {
                ticket.after(Duration.ofMinutes(1)).survey(FactType.SURVEY_ANSWERED, survey, scores[i]);
            }
            facts.addAll(ticket.facts());
        }
        record(facts);

        JsonPath answer = KpiApi.ask("customer-satisfaction", account, JUNE);

        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo("48/60");
        assertThat(answer.getDouble("value")).isEqualTo(0.8);
        assertThat(answer.getDouble("meanScore")).isEqualTo(4.166667);
    }
}
