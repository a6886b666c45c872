package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.kpi.test.TicketTale.paris;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.CallEndCause;
import org.hotline.event.Channel;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.measure.FactRecorder;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.TicketTale;
import org.hotline.local.test.HotlineServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The worked examples of the six indicators of the hotline operator's profile, on a real database. */
@QuarkusTest
@WithTestResource(value = HotlineServers.class, initArgs = @ResourceArg(name = "service", value = "kpi"))
class SixKpisTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-15T00:00:00";

    @Inject
    FactRecorder recorder;

    private String account = "";

    @BeforeEach
    void anAccountOfItsOwn() {
        account = KpiApi.anAccount();
    }

    @Test
    void sixOfSevenEligibleTicketsWereAnsweredByAHuman() {
        tellResponseRate();

        JsonPath answer = KpiApi.ask("response-rate", account, JUNE);

        assertThat(answer.getDouble("value")).isEqualTo(0.857143);
        assertThat(answer.getInt("numerator")).isEqualTo(6);
        assertThat(answer.getInt("denominator")).isEqualTo(7);
        assertThat(answer.getInt("received")).isEqualTo(10);
        assertThat(answer.getMap("excluded"))
                .isEqualTo(Map.of("SPAM", 1, "DUPLICATE_MERGED", 1, "OUTBOUND_STARTED", 1));
    }

    @Test
    void acrossAllChannelsCallsCountWhenTheyWereTaken() {
        tellResponseRate();
        tellTwentyCalls();

        JsonPath answer = KpiApi.ask("response-rate", account, JUNE + "&groupBy=channel");

        assertThat(answer.getDouble("value")).isEqualTo(0.833333);
        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo("20/24");
        assertThat(answer.getInt("excluded.SHORT_ABANDON")).isEqualTo(2);
        assertThat(answer.getInt("excluded.FLOW_OUT")).isEqualTo(1);
        assertThat(answer.getList("groups.key.channel")).containsExactly("EMAIL", "VOICE");
        assertThat(answer.getList("groups.numerator")).containsExactly(6, 14);
    }

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
    void netFirstContactResolutionKnowsWhoCameBack() {
        tellFirstContacts(Duration.ofSeconds(1));

        JsonPath answer = KpiApi.ask(
                "first-contact-resolution", account, "from=2026-06-01&to=2026-07-01&asOf=2026-06-27T12:00:00");

        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo("5/8");
        assertThat(answer.getDouble("value")).isEqualTo(0.625);
        assertThat(answer.getInt("provisional")).isEqualTo(1);
        assertThat(answer.getMap("excluded"))
                .isEqualTo(Map.of("SPAM", 1, "DUPLICATE_MERGED", 1, "OUTBOUND_STARTED", 1, "PROVISIONAL", 1));
    }

    @Test
    void aReturnInTheLastInstantOfTheWindowStillCounts() {
        tellFirstContacts(Duration.ZERO);

        JsonPath answer = KpiApi.ask(
                "first-contact-resolution", account, "from=2026-06-01&to=2026-07-01&asOf=2026-06-27T12:00:00");

        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo("4/8");
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
        recorder.record(facts);

        JsonPath answer = KpiApi.ask("customer-satisfaction", account, JUNE);

        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo("48/60");
        assertThat(answer.getDouble("value")).isEqualTo(0.8);
        assertThat(answer.getDouble("meanScore")).isEqualTo(4.166667);
    }

    @Test
    void whereNothingHappenedThereIsNoValue() {
        List<String> values = KpiApi.asSupervisor()
                .queryParam("account", account)
                .get("/v1/kpis?" + JUNE)
                .jsonPath()
                .getList("items.value");
        List<Integer> counts = KpiApi.asSupervisor()
                .queryParam("account", account)
                .get("/v1/kpis?" + JUNE)
                .jsonPath()
                .getList("items.count");

        assertThat(values).isNotEmpty().containsOnlyNulls();
        assertThat(counts).isNotEmpty().containsOnly(0);
    }

    private void tellResponseRate() {
        record(ticket("2026-06-02T08:00:00")
                .opened()
                .repliedByMachine()
                .after(Duration.ofHours(1))
                .spam());
        record(ticket("2026-06-02T08:00:00")
                .opened()
                .replied()
                .after(Duration.ofHours(1))
                .mergedInto(Ids.next()));
        record(ticket("2026-06-02T08:00:00").openedByUs());
        for (int i = 0; i < 5; i++) {
            record(ticket("2026-06-02T08:00:00")
                    .opened()
                    .after(Duration.ofHours(1))
                    .replied());
        }
        CallTale callBack = CallTale.at(account, paris("2026-06-02T11:00:00"))
                .outbound()
                .offered()
                .connected(8)
                .ended(90, CallEndCause.NORMAL_CLEARING);
        recorder.record(callBack.facts());
        record(ticket("2026-06-02T08:00:00")
                .opened()
                .then("2026-06-02T11:00:00")
                .weCall(callBack.interactionId()));
        record(ticket("2026-06-02T08:00:00").opened().repliedByMachine());
    }

    private void tellTwentyCalls() {
        for (int i = 0; i < 14; i++) {
            recorder.record(call().connected(i < 11 ? 10 : 30)
                    .ended(200, CallEndCause.NORMAL_CLEARING)
                    .facts());
        }
        for (int wait : new int[] {2, 4, 12, 35, 90}) {
            recorder.record(call().ended(wait, CallEndCause.CANCEL).facts());
        }
        recorder.record(call().ended(40, CallEndCause.FORWARDED).facts());
    }

    private CallTale call() {
        return CallTale.at(account, paris("2026-06-02T10:00:00")).offered();
    }

    private void tellFirstContacts(Duration afterSevenDays) {
        UUID customer = Ids.next();
        record(ticket("2026-06-01T09:00:00")
                .on(Channel.VOICE)
                .opened()
                .after(Duration.ofMinutes(5))
                .resolved());
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .after(Duration.ofHours(1))
                .replied()
                .resolved()
                .after(Duration.ofDays(1))
                .writes());
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .after(Duration.ofMinutes(10))
                .writes()
                .after(Duration.ofHours(1))
                .replied()
                .resolved());
        record(ticket("2026-06-01T09:00:00")
                .from(customer)
                .about("billing")
                .on(Channel.VOICE)
                .opened()
                .after(Duration.ofMinutes(5))
                .resolved());
        record(ticket("2026-06-04T09:00:00")
                .from(customer)
                .about("billing")
                .on(Channel.CHAT)
                .opened()
                .after(Duration.ofMinutes(1))
                .replied()
                .writes()
                .after(Duration.ofMinutes(4))
                .resolved());
        record(ticket("2026-06-01T09:00:00")
                .on(Channel.VOICE)
                .opened()
                .escalation(FactType.ESCALATION_RAISED, Ids.next(), Duration.ZERO)
                .movedUp()
                .after(Duration.ofHours(3))
                .resolved());
        record(ticket("2026-06-01T09:00:00").opened().resolved().spam());
        record(ticket("2026-06-01T09:00:00").opened().resolved().mergedInto(Ids.next()));
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .replied()
                .after(Duration.ofHours(1))
                .resolved()
                .after(Duration.ofDays(6))
                .reopened());
        UUID other = Ids.next();
        TicketTale tenth = ticket("2026-06-10T09:00:00")
                .from(other)
                .about("delivery")
                .opened()
                .replied()
                .after(Duration.ofHours(1))
                .resolved();
        record(tenth);
        record(ticket("2026-06-17T10:00:00")
                .then(tenth.now().plus(Duration.ofDays(7)).plus(afterSevenDays))
                .from(other)
                .about("delivery")
                .on(Channel.CHAT)
                .opened());
        record(ticket("2026-06-25T10:00:00")
                .opened()
                .replied()
                .after(Duration.ofHours(2))
                .resolved());
        record(ticket("2026-06-01T09:00:00")
                .openedByUs()
                .after(Duration.ofHours(1))
                .resolved());
    }

    private TicketTale ticket(String localTime) {
        return TicketTale.at(account, localTime);
    }

    private void record(TicketTale ticket) {
        recorder.record(ticket.facts());
    }
}
