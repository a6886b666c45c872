package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** The worked examples of what an episode comes to: an escalation, a survey, on a real database. */
@KpiServiceTest
class EpisodeKpisTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-15T00:00:00";

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
