package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.kpi.test.TicketTale.paris;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.CallEndCause;
import org.hotline.event.Channel;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.fact.Details;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.measure.FactRecorder;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.TicketTale;
import org.hotline.local.test.HotlineServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The worked examples of the other indicators, on a real database. */
@QuarkusTest
@WithTestResource(value = HotlineServers.class, initArgs = @ResourceArg(name = "service", value = "kpi"))
class MoreKpisTest {

    private static final String JUNE = "from=2026-06-01T00:00:00&to=2026-07-01T00:00:00&asOf=2026-07-20T00:00:00";

    @Inject
    FactRecorder recorder;

    private String account = "";

    @BeforeEach
    void anAccountOfItsOwn() {
        account = KpiApi.anAccount();
    }

    @Test
    void firstResponseIsTimedInRealSecondsOverTheChangeOfClocks() {
        record(ticket("2026-03-27T17:30:00")
                .opened()
                .then("2026-03-27T17:31:00")
                .repliedByMachine()
                .then("2026-03-30T09:20:00")
                .replied());

        JsonPath answer = KpiApi.ask("first-response-time", account, "from=2026-03-01&to=2026-04-01");

        assertThat(answer.getInt("value")).isEqualTo(226_200);
    }

    @Test
    void whenABotSolvedItFirstTheReturnOfTheCustomerStartsTheResponseTime() {
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .repliedByMachine()
                .then("2026-06-01T09:05:00")
                .resolved()
                .then("2026-06-05T14:00:00")
                .reopened()
                .then("2026-06-05T14:10:00")
                .replied());

        JsonPath answer = KpiApi.ask("first-response-time", account, JUNE);

        assertThat(answer.getInt("value")).isEqualTo(600);
        assertThat(answer.getInt("rawMean")).isEqualTo(364_200);
    }

    @Test
    void aCallThatWasTakenIsAFirstResponse() {
        CallTale call = CallTale.at(account, paris("2026-06-01T09:00:00"))
                .offered()
                .connected(15)
                .ended(100, CallEndCause.NORMAL_CLEARING);
        recorder.record(call.facts());
        record(ticket("2026-06-01T09:00:00")
                .on(Channel.VOICE)
                .opened(call.interactionId())
                .after(Duration.ofHours(2))
                .replied());

        JsonPath answer = KpiApi.ask("first-response-time", account, JUNE);

        assertThat(answer.getInt("value")).isEqualTo(15);
        assertThat(answer.getInt("count")).isEqualTo(1);
    }

    @Test
    void percentilesAreValuesThatOccurred() {
        for (int minute = 1; minute <= 10; minute++) {
            record(ticket("2026-06-01T09:00:00")
                    .opened()
                    .after(Duration.ofMinutes(minute))
                    .replied());
        }

        JsonPath answer = KpiApi.ask("first-response-time", account, JUNE);

        assertThat(answer.getInt("value")).isEqualTo(330);
        assertThat(answer.getMap("percentiles")).isEqualTo(Map.of("p50", 300, "p90", 540, "p95", 600, "max", 600));
    }

    @Test
    void callersWhoWereTakenHadWaited() {
        for (int wait : new int[] {5, 12, 20, 40, 63}) {
            recorder.record(call().connected(wait)
                    .ended(300, CallEndCause.NORMAL_CLEARING)
                    .facts());
        }
        recorder.record(call().ended(90, CallEndCause.CANCEL).facts());

        assertThat(KpiApi.ask("average-speed-of-answer", account, JUNE).getInt("value"))
                .isEqualTo(28);
    }

    @Test
    void shortAbandonsAndCallsThatFlowedOutAreLeftOutOfTheAbandonmentRate() {
        tellTwentyCalls();

        JsonPath answer = KpiApi.ask("abandonment-rate", account, JUNE);

        assertThat(answer.getDouble("value")).isEqualTo(0.176471);
        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo("3/17");
        assertThat(answer.getDouble("abandonedOfOffered")).isEqualTo(0.25);
        assertThat(answer.getInt("offered")).isEqualTo(20);
    }

    @Test
    void anAbandonIsShortUpToFiveSeconds() {
        recorder.record(call().ended(5.000, CallEndCause.CANCEL).facts());
        recorder.record(call().ended(5.001, CallEndCause.CANCEL).facts());

        JsonPath answer = KpiApi.ask("abandonment-rate", account, JUNE);

        assertThat(answer.getInt("denominator")).isEqualTo(1);
        assertThat(answer.getInt("excluded.SHORT_ABANDON")).isEqualTo(1);
    }

    @Test
    void theServiceLevelDependsOnThePolicyAboutAbandonedCalls() {
        tellTwentyCalls();

        assertThat(serviceLevel("EXCLUDE_SHORT")).isEqualTo("11/17 0.647059");
        assertThat(serviceLevel("INCLUDE_ALL")).isEqualTo("11/19 0.578947");
        assertThat(serviceLevel("IGNORE_ABANDONS")).isEqualTo("11/14 0.785714");
        assertThat(serviceLevel("INCLUDE_FLOWOUT")).isEqualTo("11/18 0.611111");
        assertThat(serviceLevel("EXCLUDE_ABANDON_WITHIN_T")).isEqualTo("11/16 0.6875");
    }

    @Test
    void handleTimeIsTalkAndHoldAndWrapUp() {
        recorder.record(call().connected(10)
                .held(100, 120)
                .ended(210, CallEndCause.NORMAL_CLEARING)
                .wrappedUp(210, 250)
                .facts());
        recorder.record(call().connected(10)
                .ended(310, CallEndCause.NORMAL_CLEARING)
                .wrappedUp(310, 370)
                .facts());
        recorder.record(call().connected(10)
                .held(50, 80)
                .ended(130, CallEndCause.NORMAL_CLEARING)
                .facts());

        JsonPath answer = KpiApi.ask("average-handle-time", account, JUNE);

        assertThat(answer.getInt("value")).isEqualTo(240);
        assertThat(answer.getInt("talkMean")).isEqualTo(190);
    }

    @Test
    void aTransferredCallIsOneCall() {
        recorder.record(call().connected(0)
                .transferred(100)
                .held(200, 210)
                .ended(310, CallEndCause.NORMAL_CLEARING)
                .wrappedUp(100, 120)
                .wrappedUp(310, 340)
                .facts());

        assertThat(KpiApi.ask("average-handle-time", account, JUNE).getInt("value"))
                .isEqualTo(360);
    }

    @Test
    void aMissedCallWaitedUntilTheCallerGaveUp() {
        recorder.record(call().ended(34, CallEndCause.CANCEL).facts());

        JsonPath members = new JsonPath(KpiApi.askRaw("abandonment-rate/members", account, JUNE));

        assertThat(members.getList("items.amount")).hasToString("[34.0]");
        assertThat(KpiApi.ask("response-rate", account, JUNE).getInt("value")).isZero();
    }

    @Test
    void aCallBackThatConnectsAnswersTheMissedCall() {
        CallTale missed = call().ended(34, CallEndCause.CANCEL);
        CallTale back = CallTale.at(account, paris("2026-06-02T11:00:00"))
                .outbound()
                .offered()
                .connected(5)
                .ended(60, CallEndCause.NORMAL_CLEARING);
        recorder.record(missed.facts());
        recorder.record(back.facts());
        record(ticket("2026-06-02T10:00:00")
                .on(Channel.VOICE)
                .opened(missed.interactionId())
                .then("2026-06-02T11:00:00")
                .weCall(back.interactionId()));

        JsonPath answer = KpiApi.ask("response-rate", account, JUNE);

        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo("1/1");
        assertThat(answer.getInt("viaCallback")).isEqualTo(1);
        assertThat(KpiApi.ask("average-speed-of-answer", account, JUNE).getInt("count"))
                .isZero();
    }

    @Test
    void handedBackAndSolvedByTheFirstLevelIsAFirstLevelResolution() {
        for (int i = 0; i < 40; i++) {
            TicketTale ticket = ticket("2026-06-02T08:00:00").opened();
            if (i < 8) {
                ticket.movedUp();
            }
            if (i < 2) {
                ticket.movedBack();
            }
            record(ticket.after(Duration.ofHours(1)).resolved(i == 2 ? Boolean.TRUE : null));
        }

        assertThat(KpiApi.ask("first-level-resolution", account, JUNE).getDouble("value"))
                .isEqualTo(0.85);
        assertThat(KpiApi.ask("first-level-capable-leakage", account, JUNE).getDouble("value"))
                .isEqualTo(0.166667);
    }

    @Test
    void whatAMachineReopenedAndWhatWasTakenBackIsNotReopened() {
        for (int i = 0; i < 40; i++) {
            TicketTale ticket = ticket("2026-06-02T08:00:00")
                    .opened()
                    .after(Duration.ofHours(1))
                    .resolved();
            if (i < 2) {
                ticket.after(Duration.ofDays(1))
                        .reopened()
                        .resolved()
                        .after(Duration.ofDays(1))
                        .reopened()
                        .resolved();
            } else if (i == 2) {
                ticket.after(Duration.ofDays(1)).reopened().resolved();
            } else if (i == 3) {
                ticket.after(Duration.ofDays(1)).reopenedByMachine().resolved();
            } else if (i == 4) {
                ticket.after(Duration.ofSeconds(60))
                        .undone()
                        .after(Duration.ofMinutes(5))
                        .resolved();
            }
            record(ticket);
        }

        JsonPath answer = KpiApi.ask("reopen-rate", account, JUNE);

        assertThat(answer.getDouble("value")).isEqualTo(0.075);
        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo("3/40");
        assertThat(answer.getInt("reopenEvents")).isEqualTo(5);
    }

    @Test
    void transfersBetweenTeamsAndInsideOneAreToldApart() {
        UUID first = Ids.next();
        for (int i = 0; i < 60; i++) {
            TicketTale ticket = ticket("2026-06-02T08:00:00").opened().takenBy(first);
            if (i < 7) {
                ticket.transferredTo("billing", Ids.next());
            } else if (i < 9) {
                ticket.transferredTo("first-line", Ids.next());
            }
            record(ticket.after(Duration.ofHours(1)).resolved());
        }

        JsonPath answer = KpiApi.ask("transfer-rate", account, JUNE);

        assertThat(answer.getDouble("value")).isEqualTo(0.15);
        assertThat(answer.getDouble("betweenTeamsRate")).isEqualTo(0.116667);
    }

    @Test
    void theBacklogIsWhatIsLeft() {
        for (int i = 0; i < 120; i++) {
            TicketTale ticket = ticket("2026-05-20T08:00:00").opened().then("2026-06-05T08:00:00");
            if (i < 60) {
                ticket.resolved().closed();
            } else if (i < 64) {
                ticket.mergedInto(Ids.next());
            }
            record(ticket);
        }
        for (int i = 0; i < 6; i++) {
            record(ticket("2026-05-01T08:00:00")
                    .opened()
                    .after(Duration.ofHours(1))
                    .resolved()
                    .then("2026-06-05T08:00:00")
                    .reopened());
        }
        for (int i = 0; i < 80; i++) {
            TicketTale ticket = ticket("2026-06-10T08:00:00").opened().then("2026-06-12T08:00:00");
            if (i < 30) {
                ticket.resolved();
            } else if (i < 32) {
                ticket.spam();
            }
            record(ticket);
        }

        JsonPath answer = KpiApi.ask("backlog", account, JUNE);

        assertThat(answer.getInt("value")).isEqualTo(120 + 80 + 6 - 90 - 4 - 2);
        assertThat(answer.getInt("olderThanThirtyDays")).isEqualTo(62);
    }

    @Test
    void aBrokenPromiseOfAMergedTicketIsCountedOnlyWhenAskedFor() {
        TicketTale second = ticket("2026-06-01T10:00:00").opened();
        UUID kept = Ids.next();
        record(second.clock(FactType.CLOCK_STARTED, kept, second.now().plus(Duration.ofMinutes(15)))
                .after(Duration.ofMinutes(5))
                .replied()
                .clock(FactType.CLOCK_MET, kept, null)
                .then("2026-06-01T12:00:00")
                .resolved());
        TicketTale first = ticket("2026-06-01T09:00:00").opened();
        Instant due = first.now().plus(Duration.ofMinutes(15));
        UUID broken = Ids.next();
        record(first.clock(FactType.CLOCK_STARTED, broken, due)
                .then(due)
                .clock(FactType.CLOCK_BREACHED, broken, due)
                .then("2026-06-01T09:30:00")
                .replied()
                .clock(FactType.CLOCK_MET, broken, null)
                .then("2026-06-01T11:00:00")
                .mergedInto(second.ticketId()));

        JsonPath usual = KpiApi.ask("sla-compliance", account, JUNE);
        JsonPath all = KpiApi.ask("sla-compliance", account, JUNE + "&includeMerged=true");

        assertThat(usual.getString("met") + "/" + usual.getString("breached")).isEqualTo("1/0");
        assertThat(usual.getInt("excluded.DUPLICATE_MERGED")).isEqualTo(1);
        assertThat(all.getString("met") + "/" + all.getString("breached")).isEqualTo("1/1");
        JsonPath received = KpiApi.ask("response-rate", account, JUNE);
        assertThat(received.getInt("received")).isEqualTo(2);
        assertThat(received.getInt("denominator")).isEqualTo(1);
        assertThat(KpiApi.ask("first-response-time", account, JUNE).getInt("value"))
                .isEqualTo(300);
        assertThat(KpiApi.ask("first-contact-resolution", account, JUNE).getInt("value"))
                .isZero();
    }

    @Test
    void anOverduePromiseIsBrokenNowAndOneThatIsNotDueIsNeither() {
        TicketTale ticket = ticket("2026-06-01T10:00:00").opened();
        record(ticket.clock(FactType.CLOCK_STARTED, Ids.next(), paris("2026-06-01T11:00:00")));
        record(ticket("2026-06-01T10:00:00")
                .opened()
                .clock(FactType.CLOCK_STARTED, Ids.next(), paris("2026-06-03T11:00:00")));

        JsonPath answer = KpiApi.ask("sla-compliance", account, "from=2026-06-01&to=2026-07-01&asOf=2026-06-02");

        assertThat(answer.getString("met") + "/" + answer.getString("breached")).isEqualTo("0/1");
    }

    @Test
    void bouncedSurveysDidNotReachAnybody() {
        for (int i = 0; i < 200; i++) {
            UUID survey = Ids.next();
            TicketTale ticket =
                    ticket("2026-06-02T08:00:00").opened().resolved().survey(FactType.SURVEY_SENT, survey, null);
            if (i < 3) {
                ticket.survey(FactType.SURVEY_BOUNCED, survey, null);
            } else if (i < 63) {
                ticket.survey(FactType.SURVEY_ANSWERED, survey, 5);
            }
            record(ticket);
        }

        assertThat(KpiApi.ask("survey-response-rate", account, JUNE).getDouble("value"))
                .isEqualTo(0.304569);
    }

    @Test
    void aSolutionWithoutAnyTouchIsCountedApart() {
        record(ticket("2026-06-02T08:00:00").opened().resolved());
        record(ticket("2026-06-02T08:00:00").opened().replied().resolved());
        record(ticket("2026-06-02T08:00:00")
                .opened()
                .replied()
                .writes()
                .replied()
                .resolved());

        JsonPath answer = KpiApi.ask("one-touch-resolution", account, JUNE);

        assertThat(answer.getDouble("value")).isEqualTo(0.5);
        assertThat(answer.getInt("excluded.NO_TOUCH")).isEqualTo(1);
    }

    @Test
    void daysAreThoseOfTheZone() {
        for (String created : List.of(
                "2026-10-24T21:59:59Z",
                "2026-10-24T22:00:00Z",
                "2026-10-25T22:59:59Z",
                "2026-10-25T23:00:00Z",
                "2026-03-28T23:00:00Z",
                "2026-03-29T21:59:59Z",
                "2026-03-29T22:00:00Z")) {
            record(ticket("2026-06-01T00:00:00").then(Instant.parse(created)).opened());
        }

        JsonPath answer =
                KpiApi.ask("response-rate", account, "from=2026-01-01&to=2027-01-01&groupBy=day&asOf=2026-12-31");

        assertThat(answer.getList("groups.key.day"))
                .containsExactly("2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26");
        assertThat(answer.getList("groups.count")).containsExactly(2, 1, 1, 2, 1);
    }

    @Test
    void eachNumberIsCreditedToWhoeverDidItThen() {
        UUID a = Ids.next();
        UUID b = Ids.next();
        UUID survey = Ids.next();
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .takenBy(a)
                .then("2026-06-01T09:10:00")
                .replied()
                .then("2026-06-01T09:40:00")
                .transferredTo("team-2", b)
                .then("2026-06-01T10:00:00")
                .resolved()
                .survey(FactType.SURVEY_SENT, survey, null)
                .then("2026-06-01T11:00:00")
                .transferredTo("team-3", Ids.next())
                .then("2026-06-01T18:00:00")
                .survey(FactType.SURVEY_ANSWERED, survey, 4));

        assertThat(credited("first-response-time")).isEqualTo("[first-line] [" + a + "]");
        assertThat(credited("tickets-resolved")).isEqualTo("[team-2] [" + b + "]");
        assertThat(credited("resolution-time")).isEqualTo("[team-2] [" + b + "]");
        assertThat(credited("customer-satisfaction")).isEqualTo("[team-2] [" + b + "]");
    }

    @Test
    void aReplyEndsTheWaitThatTheFirstUnansweredMessageBegan() {
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .after(Duration.ofMinutes(5))
                .writes()
                .after(Duration.ofMinutes(5))
                .replied()
                .after(Duration.ofHours(1))
                .writes()
                .after(Duration.ofMinutes(2))
                .repliedByMachine()
                .after(Duration.ofMinutes(18))
                .replied());
        CallTale back = CallTale.at(account, paris("2026-06-01T09:29:50"))
                .outbound()
                .offered()
                .connected(10)
                .ended(60, CallEndCause.NORMAL_CLEARING);
        recorder.record(back.facts());
        record(ticket("2026-06-01T09:00:00")
                .opened()
                .after(Duration.ofMinutes(29))
                .weCall(back.interactionId())
                .after(Duration.ofHours(2))
                .replied());

        JsonPath answer = KpiApi.ask("next-reply-time", account, JUNE);

        assertThat(answer.getInt("count")).isEqualTo(3);
        assertThat(answer.getInt("numerator")).isEqualTo(600 + 1_200 + 1_800);
    }

    @Test
    void customersFoundToBeOnePersonComeBackAsOne() {
        UUID one = Ids.next();
        UUID other = Ids.next();
        UUID third = Ids.next();
        record(ticket("2026-06-01T09:00:00").from(one).opened().replied().resolved());
        record(ticket("2026-06-03T09:00:00").from(third).on(Channel.CHAT).opened());
        assertThat(KpiApi.ask("first-contact-resolution", account, JUNE).getInt("value"))
                .isEqualTo(1);

        recorder.record(List.of(sameCustomer(other, one), sameCustomer(third, other)));

        assertThat(KpiApi.ask("first-contact-resolution", account, JUNE).getInt("value"))
                .isZero();
    }

    @Test
    void erasingACustomerChangesNoNumber() {
        UUID customer = Ids.next();
        TicketTale ticket =
                ticket("2026-06-01T09:00:00").from(customer).opened().replied().resolved();
        record(ticket);
        String before = numbers();

        Instant now = ticket.now();
        recorder.record(
                List.of(new Fact(Ids.next(), customer, FactType.CUSTOMER_ERASED, now, now, null, new Details.None())));

        assertThat(numbers()).isEqualTo(before);
        JsonPath explanation = KpiApi.asSupervisor()
                .get("/v1/tickets/" + ticket.ticketId() + "/explanation")
                .jsonPath();
        assertThat(explanation.getBoolean("erased")).isTrue();
    }

    @Test
    void aMessageThatWasSplitOffCountsWithItsNewTicketOnly() {
        UUID moved = Ids.next();
        record(ticket("2026-06-01T09:00:00").opened().replied().filed(moved, false, false, false));
        record(ticket("2026-06-01T10:00:00").splitFrom(Ids.next(), moved).replied());

        JsonPath answer = KpiApi.ask("response-rate", account, JUNE);

        assertThat(answer.getString("numerator") + "/" + answer.getString("denominator"))
                .isEqualTo("2/2");
    }

    private String numbers() {
        return KpiApi.askRaw("", account, JUNE).replaceAll("\"(computedAt|watermark)\":\"[^\"]*\"", "");
    }

    private static Fact sameCustomer(UUID merged, UUID into) {
        Instant now = paris("2026-06-10T09:00:00");
        return new Fact(Ids.next(), merged, FactType.CUSTOMERS_MERGED, now, now, null, new Details.Link(into));
    }

    private String credited(String kpi) {
        JsonPath answer = KpiApi.ask(kpi, account, JUNE + "&groupBy=team,operator");
        return answer.getList("groups.key.team") + " " + answer.getList("groups.key.operator");
    }

    private String serviceLevel(String policy) {
        JsonPath answer = KpiApi.ask("service-level", account, JUNE + "&policy=" + policy);
        return answer.getString("numerator") + "/" + answer.getString("denominator") + " " + answer.getString("value");
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

    private TicketTale ticket(String localTime) {
        return TicketTale.at(account, localTime);
    }

    private void record(TicketTale ticket) {
        recorder.record(ticket.facts());
    }
}
