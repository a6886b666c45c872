package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.CallEndCause;
import org.hotline.event.Channel;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who waited longest is who is answered, whichever ticket was merged into which. */
@KpiServiceTest
class MergedWaitsTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01&to=2026-07-01&asOf=2026-06-27T12:00:00";
    private static final String FIRST = "2026-06-01T09:00:00";
    private static final String SECOND = "2026-06-01T09:06:00";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFirstAnswerIsMeasuredFromWhatWaitedLongestInEitherDirection(boolean olderIntoNewer) {
        TicketTale older = ticket(FIRST).on(Channel.CHAT).opened();
        TicketTale newer = ticket(SECOND).on(Channel.CHAT).opened();
        TicketTale source = olderIntoNewer ? older : newer;
        TicketTale target = olderIntoNewer ? newer : older;
        record(source.then("2026-06-01T09:07:00").mergedInto(target.ticketId()));
        record(arrived(target.then("2026-06-01T09:07:00"), source.ticketId(), FIRST)
                .after(Duration.ofMinutes(3))
                .replied());

        assertThat(seconds("first-response-time")).isEqualTo("600.0/1");
        assertThat(seconds("next-reply-time")).isEqualTo("600.0/1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void soIsTheNextOne(boolean writesHereToo) {
        UUID other = Ids.next();
        TicketTale target = ticket("2026-06-01T08:00:00").opened().replied().then(SECOND);
        TicketTale waiting = writesHereToo ? target.writes() : target;
        record(arrived(waiting.then("2026-06-01T09:07:00"), other, FIRST)
                .after(Duration.ofMinutes(3))
                .replied());

        assertThat(seconds("next-reply-time")).isEqualTo("600.0/2");
        assertThat(seconds("first-response-time")).isEqualTo("0.0/1");
        assertThat(ask("response-rate").getInt("denominator")).isEqualTo(writesHereToo ? 2 : 1);
    }

    @Test
    void whatWentBackWaitsNoLongerHere() {
        UUID other = Ids.next();
        record(arrived(ticket(SECOND).opened(), other, FIRST)
                .after(Duration.ofMinutes(1))
                .add(FactType.MESSAGES_WENT_BACK, new FactDetails.LinkDetails(other))
                .after(Duration.ofMinutes(3))
                .replied());

        assertThat(seconds("first-response-time")).isEqualTo("240.0/1");
        assertThat(seconds("next-reply-time")).isEqualTo("240.0/1");
    }

    @Test
    void whatIsWrittenThereAfterwardsIsOneWaitWithItAndAContactAsEver() {
        TicketTale target = ticket("2026-06-01T08:00:00").opened().replied().then(SECOND);
        record(arrived(target.then("2026-06-01T09:06:00"), Ids.next(), FIRST)
                .after(Duration.ofMinutes(1))
                .writes()
                .after(Duration.ofMinutes(3))
                .replied());

        assertThat(seconds("next-reply-time")).isEqualTo("600.0/2");
        assertThat(ask("response-rate").getInt("denominator")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"false, 600.0/2", "true, 540.0/3"})
    void soItIsAfterACallThatNobodyTookAndASecondOneAfterOneThatSomebodyTook(boolean taken, String expected) {
        TicketTale target = ticket("2026-06-01T08:00:00").opened().replied().then(SECOND);
        CallTale call = CallTale.at(account, TicketTale.paris("2026-06-01T09:06:30"));
        record(taken ? call.connected(0).ended(10, CallEndCause.NORMAL_CLEARING) : call.ended(10, CallEndCause.CANCEL));
        record(arrived(target.then(SECOND), Ids.next(), FIRST)
                .after(Duration.ofSeconds(30))
                .on(Channel.VOICE)
                .filed(call.interactionId(), false, false, false)
                .on(Channel.EMAIL)
                .after(Duration.ofSeconds(60))
                .writes()
                .then("2026-06-01T09:10:00")
                .replied());

        assertThat(seconds("next-reply-time")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({", 240.0/1", SECOND + ", 240.0/1", "2026-06-01T09:03:00, 420.0/1"})
    void whatIsSplitOffAgainWaitsNoLongerHere(@Nullable String left, String expected) {
        Instant unanswered = left == null ? null : TicketTale.paris(left);
        record(arrived(ticket(SECOND).opened(), Ids.next(), FIRST)
                .after(Duration.ofMinutes(1))
                .add(FactType.SPLIT, new FactDetails.SplitDetails(Ids.next(), List.of(Ids.next()), unanswered))
                .after(Duration.ofMinutes(3))
                .replied());

        assertThat(seconds("first-response-time")).isEqualTo(expected);
        assertThat(seconds("next-reply-time")).isEqualTo(expected);
    }

    @Test
    void aReturnToATicketThatNobodyHadAnsweredBeginsAnewWhateverCameBefore() {
        TicketTale target = arrived(ticket(SECOND).opened(), Ids.next(), FIRST);
        record(target.after(Duration.ofMinutes(1))
                .resolved()
                .after(Duration.ofMinutes(1))
                .reopened()
                .after(Duration.ofMinutes(2))
                .replied());

        assertThat(seconds("first-response-time")).isEqualTo("120.0/1");
    }

    @Test
    void aReturnByWhatAMergeBroughtBeginsWithThat() {
        TicketTale target = ticket("2026-06-01T08:00:00").opened().resolved().then(SECOND);
        record(arrived(target, Ids.next(), FIRST)
                .reopenedByMerge()
                .after(Duration.ofMinutes(4))
                .replied());

        assertThat(seconds("first-response-time")).isEqualTo("600.0/1");
    }

    @Test
    void aCallIsTheFirstAnswerToWhatAMergeBroughtWhateverIsWrittenLater() {
        CallTale call = CallTale.at(account, TicketTale.paris("2026-06-01T09:08:00"));
        record(call.connected(0).ended(10, CallEndCause.NORMAL_CLEARING));
        record(arrived(ticket(SECOND).opened(), Ids.next(), FIRST)
                .then("2026-06-01T09:08:00")
                .on(Channel.VOICE)
                .filed(call.interactionId(), false, false, false)
                .on(Channel.EMAIL)
                .resolved()
                .after(Duration.ofDays(1))
                .reopened());

        assertThat(seconds("first-response-time")).isEqualTo("480.0/1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCallIsTheFirstAnswerToWhatAMergeBroughtAfterAReturnOrAsOne(boolean byMerge) {
        CallTale call = CallTale.at(account, TicketTale.paris("2026-06-01T09:10:00"));
        record(call.connected(0).ended(10, CallEndCause.NORMAL_CLEARING));
        TicketTale solved = ticket("2026-06-01T08:00:00").opened().resolved().then(SECOND);
        TicketTale back = byMerge
                ? arrived(solved, Ids.next(), FIRST).reopenedByMerge()
                : arrived(solved.reopened(), Ids.next(), FIRST);
        record(back.then("2026-06-01T09:10:00").weCall(call.interactionId()));

        assertThat(seconds("first-response-time")).isEqualTo("600.0/1");
    }

    @Test
    void aCallIsTheFirstAnswerToNothingThatCameBeforeTheReturn() {
        CallTale call = CallTale.at(account, TicketTale.paris("2026-06-01T09:10:00"));
        record(call.connected(0).ended(10, CallEndCause.NORMAL_CLEARING));
        TicketTale target = arrived(ticket(SECOND).opened(), Ids.next(), FIRST);
        record(target.resolved()
                .after(Duration.ofMinutes(1))
                .reopened()
                .then("2026-06-01T09:10:00")
                .weCall(call.interactionId())
                .after(Duration.ofDays(1))
                .resolved()
                .after(Duration.ofDays(1))
                .reopened());

        assertThat(seconds("first-response-time")).isEqualTo("180.0/1");
    }

    @Test
    void whatIsWrittenIsNotPartedByACallThatIsMergedIntoItLater() {
        TicketTale target = ticket(FIRST).opened();
        CallTale missed = CallTale.at(account, TicketTale.paris("2026-06-01T09:01:00"));
        CallTale taken = CallTale.at(account, TicketTale.paris("2026-06-01T09:02:00"));
        record(missed.outbound().offered().ended(10, CallEndCause.NO_ANSWER));
        record(taken.connected(0).ended(10, CallEndCause.NORMAL_CLEARING));
        record(ticket("2026-06-01T09:02:00")
                .on(Channel.VOICE)
                .opened(taken.interactionId())
                .then("2026-06-01T09:10:00")
                .mergedInto(target.ticketId()));
        record(target.then("2026-06-01T09:01:00")
                .weCall(missed.interactionId())
                .then("2026-06-01T09:05:00")
                .writes());

        assertThat(ask("response-rate").getInt("denominator")).isEqualTo(1);
    }

    @Test
    void whatComesToASolvedTicketThatStaysSoWaitsForNothing() {
        record(arrived(ticket(FIRST).opened().replied().resolved().writes(), Ids.next(), SECOND)
                .after(Duration.ofDays(1))
                .replied());

        assertThat(seconds("next-reply-time")).isEqualTo("0.0/1");
    }

    private static TicketTale arrived(TicketTale target, UUID other, String since) {
        return target.add(FactType.MESSAGES_ARRIVED, new FactDetails.ArrivalDetails(other, TicketTale.paris(since)));
    }

    private JsonPath ask(String kpi) {
        return KpiApi.ask(kpi, account, JUNE);
    }

    private String seconds(String kpi) {
        JsonPath answer = ask(kpi);
        return answer.getDouble("numerator") + "/" + answer.getInt("count");
    }
}
