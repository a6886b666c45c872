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
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who came back after a first contact, and what is no return, when tickets are merged, split and linked. */
@KpiServiceTest
class ReturnsTest extends KpiTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final UUID customer = Ids.next();

    @Test
    void aReturnIsOneAlsoWhenItsTicketWasMergedIn() {
        TicketTale solved = solved("2026-06-01T09:00:00");
        record(solved);
        record(mail("2026-06-02T09:00:00").opened().after(DAY).mergedInto(solved.ticketId()));

        assertThat(firstContacts()).isEqualTo("0/1");
    }

    @Test
    void aReturnMergedIntoAThirdTicketHasItsCategory() {
        record(solved("2026-06-01T09:00:00"));
        TicketTale other =
                mail("2026-06-01T09:00:00").from(Ids.next()).about("line").opened();
        record(other);
        record(mail("2026-06-02T09:00:00").about("line").opened().mergedInto(other.ticketId()));

        assertThat(firstContacts()).isEqualTo("1/1");
    }

    @Test
    void whatAMachineWroteIsNoContactAlsoWhenItWasMergedIn() {
        TicketTale ticket = mail("2026-06-01T09:00:00").opened();
        record(mail("2026-06-01T09:05:00").openedByMachine().after(DAY).mergedInto(ticket.ticketId()));
        record(ticket.after(Duration.ofHours(1)).replied().resolved());

        assertThat(firstContacts()).isEqualTo("1/1");
    }

    @Test
    void aMergedContactCountsInTheEpisodeInWhichItCame() {
        TicketTale ticket = mail("2026-06-01T09:00:00").opened();
        record(mail("2026-06-01T09:05:00").opened().mergedInto(ticket.ticketId()));
        record(ticket.after(Duration.ofHours(1))
                .replied()
                .resolved()
                .after(DAY)
                .reopened()
                .after(Duration.ofHours(1))
                .replied()
                .resolved());

        assertThat(firstContacts()).isEqualTo("1/2");
    }

    @Test
    void whatWasSplitOffCountsWhereItIs() {
        UUID second = Ids.next();
        TicketTale ticket = mail("2026-06-01T09:00:00").opened().after(DAY).filed(second, false, false, false);
        TicketTale part = mail("2026-06-02T10:00:00").about("line");
        solveBoth(ticket, part, second);

        assertThat(firstContacts()).isEqualTo("2/2");
        assertThat(ratio("response-rate")).isEqualTo("2/2");
    }

    @Test
    void whatWasMergedInAndSplitOffAgainIsNoContactOfTheTicketThatWentOn() {
        UUID second = Ids.next();
        TicketTale ticket = mail("2026-06-01T09:00:00").opened();
        TicketTale part = mail("2026-06-01T10:00:00").about("line");
        record(mail("2026-06-01T09:05:00")
                .opened(second)
                .mergedInto(ticket.ticketId())
                .add(FactType.SPLIT, new FactDetails.SplitDetails(part.ticketId(), List.of(second), null)));
        solveBoth(ticket, part, second);

        assertThat(firstContacts()).isEqualTo("2/2");
        assertThat(ratio("response-rate")).isEqualTo("2/2");
    }

    @Test
    void whatWasSplitOffFromAReturnIsNoneByTheCategoryThatItInherited() {
        UUID second = Ids.next();
        record(solved("2026-06-01T09:00:00"));
        TicketTale other = mail("2026-06-01T08:00:00").about("line").opened().then("2026-06-02T09:00:00");
        TicketTale part = mail("2026-06-02T10:00:00").about("billing");
        record(other.filed(second, false, false, false)
                .add(FactType.SPLIT, new FactDetails.SplitDetails(part.ticketId(), List.of(second), null)));
        record(part.splitFrom(other.ticketId(), second));
        assertThat(firstContacts()).isEqualTo("1/1");

        record(mail("2026-06-02T10:00:00").about("line").splitFrom(other.ticketId(), Ids.next()));
        assertThat(firstContacts()).isEqualTo("1/1");
        record(mail("2026-06-02T10:00:00")
                .about("line")
                .splitFrom(other.ticketId(), Ids.next())
                .about("billing")
                .add(FactType.CLASSIFIED, new FactDetails.None()));
        assertThat(firstContacts()).isEqualTo("0/1");
    }

    @Test
    void whatTurnedOutToBeAnotherMatterReopenedNothing() {
        TicketTale solved = ticket("2026-06-01T09:00:00").opened().replied().resolved();
        TicketTale reopened = solved.after(Duration.ofDays(1)).reopened();
        List<Fact> told = reopened.facts();
        FactDetails.FilingDetails wrote =
                (FactDetails.FilingDetails) told.get(told.size() - 2).details();
        record(reopened.add(
                        FactType.SPLIT, new FactDetails.SplitDetails(Ids.next(), List.of(wrote.interactionId()), null))
                .after(Duration.ofMinutes(5))
                .resolved());

        assertThat(ratio("reopen-rate")).isEqualTo("0/1");
    }

    @ParameterizedTest
    @CsvSource({"3, 1/1", "5, 1/1", "30, 0/1"})
    void aCallGivenUpAtOnceIsNoReturn(double seconds, String expected) {
        record(solved("2026-06-01T09:00:00"));
        call(mail("2026-06-02T09:00:00").on(Channel.VOICE), "2026-06-02T07:00:00Z", seconds);

        assertThat(firstContacts()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"3, 1/1", "30, 0/1"})
    void aCallGivenUpAtOnceIsNoSecondContactEither(double seconds, String expected) {
        TicketTale ticket = mail("2026-06-01T09:00:00").opened();
        CallTale call = CallTale.at(account, Instant.parse("2026-06-01T07:30:00Z"))
                .offered()
                .ended(seconds, CallEndCause.CANCEL);
        record(call);
        record(ticket.after(Duration.ofMinutes(30))
                .on(Channel.VOICE)
                .filed(call.interactionId(), false, false, false)
                .on(Channel.EMAIL)
                .after(Duration.ofHours(1))
                .replied()
                .resolved());

        assertThat(firstContacts()).isEqualTo(expected);
    }

    @Test
    void aTicketThatFollowsOnItIsAReturnWhateverItsCategory() {
        TicketTale solved = solved("2026-06-01T09:00:00");
        record(solved);
        record(mail("2026-06-03T09:00:00").about("line").openedAfter(solved.ticketId()));

        assertThat(firstContacts()).isEqualTo("0/1");
    }

    @Test
    void aTicketThatHasNothingToDoWithItIsNone() {
        record(solved("2026-06-01T09:00:00"));
        record(mail("2026-06-03T09:00:00").about("line").opened());

        assertThat(firstContacts()).isEqualTo("1/1");
    }

    @Test
    void spamOfTheSameAddressIsNone() {
        record(solved("2026-06-01T09:00:00"));
        record(mail("2026-06-03T09:00:00").opened().spam());

        assertThat(firstContacts()).isEqualTo("1/1");
    }

    private void call(TicketTale ticket, String at, double seconds) {
        CallTale call = CallTale.at(account, Instant.parse(at)).offered().ended(seconds, CallEndCause.CANCEL);
        record(call);
        record(ticket.opened(call.interactionId()));
    }

    private TicketTale mail(String at) {
        return ticket(at).from(customer).about("billing");
    }

    private TicketTale solved(String at) {
        return mail(at).opened().after(Duration.ofHours(1)).replied().resolved();
    }

    private String firstContacts() {
        return ratio("first-contact-resolution");
    }

    private String ratio(String kpi) {
        JsonPath answer = KpiApi.ask(kpi, account, "from=2026-06-01&to=2026-07-01&asOf=2026-06-27T12:00:00");
        return answer.getString("numerator") + "/" + answer.getString("denominator");
    }

    private void solveBoth(TicketTale ticket, TicketTale part, UUID second) {
        record(ticket.add(FactType.SPLIT, new FactDetails.SplitDetails(part.ticketId(), List.of(second), null))
                .after(Duration.ofHours(1))
                .replied()
                .resolved());
        record(part.splitFrom(ticket.ticketId(), second)
                .after(Duration.ofHours(2))
                .replied()
                .resolved());
    }
}
