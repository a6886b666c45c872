package org.hotline.ticket.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.ticket.Samples.CUSTOMER;
import static org.hotline.ticket.ticket.Samples.NOW;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.customer.ChannelAddress;
import org.hotline.ticket.message.Arrival;
import org.hotline.ticket.message.CorrespondenceTable.Participant;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.ticket.ClosureReason;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.LinkKind;
import org.hotline.ticket.ticket.Samples;
import org.hotline.ticket.ticket.SilentTickets;
import org.hotline.ticket.ticket.Ticket;
import org.junit.jupiter.api.Test;

class FilingRulesTest {

    private static final UUID STRANGER = Ids.next();
    private static final UUID CONVERSATION = Ids.next();
    private static final String TOKEN = "a token that was verified";
    private static final String MAIL = "question@example.org";
    private static final String ACCOUNT = "support@hotline.example";

    @Test
    void aTokenAndItsCustomerTogetherProveThatAMessageBelongs() {
        Ticket ticket = Samples.ticket();
        FilingDecision place = FilingRules.decide(mail(List.of(), List.of(TOKEN)), CUSTOMER, proven(ticket));

        assertThat(place).isEqualTo(new FilingDecision.Join(ticket, JoinReason.THREAD_TOKEN));
    }

    @Test
    void aStrangerWithATokenGetsATicketOfHisOwn() {
        Ticket ticket = Samples.ticket();

        FilingDecision place = FilingRules.decide(mail(List.of(), List.of(TOKEN)), STRANGER, proven(ticket));

        assertThat(place).isEqualTo(new FilingDecision.OpenLinked(ticket, LinkKind.RELATED));
    }

    @Test
    void whoTookPartIsNoStranger() {
        Ticket ticket = Samples.ticket();
        Candidates candidates = new Candidates(
                Map.of(ticket.id(), ticket),
                Map.of(),
                known(ticket),
                Map.of(),
                List.of(new Participant(ticket.id(), STRANGER)));

        FilingDecision place = FilingRules.decide(mail(List.of(), List.of(TOKEN)), STRANGER, candidates);

        assertThat(place).isEqualTo(new FilingDecision.Join(ticket, JoinReason.THREAD_TOKEN));
    }

    @Test
    void whatIsClosedIsFollowedUpByATicketOfItsOwn() {
        Ticket ticket = Samples.ticket();
        ticket.close(ClosureReason.ABANDONED, EventTime.now(NOW));

        FilingDecision place = FilingRules.decide(mail(List.of(), List.of(TOKEN)), CUSTOMER, proven(ticket));

        assertThat(place).isEqualTo(new FilingDecision.OpenLinked(ticket, LinkKind.FOLLOW_UP));
    }

    @Test
    void whoWasNotAuthenticatedOpensALinkedTicketByWhatHeAnswersAndJoinsByOurTokenOnly() {
        Ticket ticket = Samples.ticket();

        assertThat(FilingRules.decide(untrusted(List.of(MAIL), List.of()), CUSTOMER, answered(ticket, ACCOUNT)))
                .isEqualTo(new FilingDecision.OpenLinked(ticket, LinkKind.RELATED));
        assertThat(FilingRules.decide(untrusted(List.of(MAIL), List.of()), STRANGER, answered(ticket, ACCOUNT)))
                .isEqualTo(new FilingDecision.Open());
        assertThat(FilingRules.decide(untrusted(List.of(), List.of(TOKEN)), CUSTOMER, proven(ticket)))
                .isEqualTo(new FilingDecision.Join(ticket, JoinReason.THREAD_TOKEN));
    }

    @Test
    void aTokenThatProvedNothingIsAsGoodAsNone() {
        Ticket ticket = Samples.ticket();

        FilingDecision place = FilingRules.decide(mail(List.of(), List.of("forged")), CUSTOMER, proven(ticket));

        assertThat(place).isEqualTo(new FilingDecision.Open());
    }

    @Test
    void anAnswerToAMailOfTheTicketBelongsIfItsSenderDoes() {
        Ticket ticket = Samples.ticket();

        FilingDecision ours = FilingRules.decide(mail(List.of(MAIL), List.of()), CUSTOMER, answered(ticket, ACCOUNT));
        FilingDecision theirs = FilingRules.decide(mail(List.of(MAIL), List.of()), STRANGER, answered(ticket, ACCOUNT));

        assertThat(ours).isEqualTo(new FilingDecision.Join(ticket, JoinReason.REFERENCE));
        assertThat(theirs).isEqualTo(new FilingDecision.Open());
    }

    @Test
    void aMailOfAnotherAccountIsNoReference() {
        Ticket ticket = Samples.ticket();

        FilingDecision place =
                FilingRules.decide(mail(List.of(MAIL), List.of()), CUSTOMER, answered(ticket, "other@hotline.example"));

        assertThat(place).isEqualTo(new FilingDecision.Open());
    }

    @Test
    void whoTalksOnBelongsToWhatHeTalksAbout() {
        Ticket ticket = Samples.ticket(Channel.CHAT, CONVERSATION);

        FilingDecision same = FilingRules.decide(said(Channel.CHAT, List.of(), List.of()), CUSTOMER, talking(ticket));
        FilingDecision other = FilingRules.decide(said(Channel.CHAT, List.of(), List.of()), STRANGER, talking(ticket));

        assertThat(same).isEqualTo(new FilingDecision.Join(ticket, JoinReason.CONVERSATION));
        assertThat(other).isEqualTo(new FilingDecision.Open());
    }

    @Test
    void aMailsConversationAloneProvesNothing() {
        Ticket ticket = Samples.ticket(Channel.EMAIL, CONVERSATION);

        FilingDecision place = FilingRules.decide(said(Channel.EMAIL, List.of(), List.of()), CUSTOMER, talking(ticket));

        assertThat(place).isEqualTo(new FilingDecision.Open());
    }

    @Test
    void aTalkGoesOnInItsNewestTicketThatIsNotOver() {
        Ticket first = Samples.ticket(Channel.CHAT, CONVERSATION);
        Ticket second = Samples.ticket(Channel.CHAT, CONVERSATION);
        Ticket third = Samples.ticket(Channel.CHAT, CONVERSATION);
        third.close(ClosureReason.SPAM, EventTime.now(NOW));

        FilingDecision place =
                FilingRules.decide(said(Channel.CHAT, List.of(), List.of()), CUSTOMER, talking(first, second, third));

        assertThat(place).isEqualTo(new FilingDecision.Join(second, JoinReason.CONVERSATION));
    }

    @Test
    void whatBelongsToAMergedTicketBelongsToTheOneThatGoesOn() {
        Ticket merged = Samples.ticket();
        Ticket goesOn = Samples.ticket();
        SilentTickets.merge(merged, goesOn, EventTime.now(NOW));
        Map<UUID, Ticket> both = Map.of(merged.id(), merged, goesOn.id(), goesOn);
        Map<UUID, UUID> way = Map.of(merged.id(), goesOn.id());
        Candidates candidates = new Candidates(both, way, known(merged), Map.of(), List.of());

        FilingDecision place = FilingRules.decide(mail(List.of(), List.of(TOKEN)), CUSTOMER, candidates);

        assertThat(place).isEqualTo(new FilingDecision.Join(goesOn, JoinReason.THREAD_TOKEN));
    }

    @Test
    void aTalkAboutAMergedTicketGoesOnInTheOneThatGoesOn() {
        Ticket merged = Samples.ticket(Channel.CHAT, CONVERSATION);
        Ticket goesOn = Samples.ticket();
        SilentTickets.merge(merged, goesOn, EventTime.now(NOW));

        FilingDecision place =
                FilingRules.decide(said(Channel.CHAT, List.of(), List.of()), CUSTOMER, talking(merged, goesOn));

        assertThat(place).isEqualTo(new FilingDecision.Join(goesOn, JoinReason.CONVERSATION));
    }

    @Test
    void aStrangersMailOfTheSameNameKeepsNobodyFromHisTicket() {
        Ticket own = Samples.ticket();
        Ticket other = Samples.ticket();
        Candidates candidates = new Candidates(
                Map.of(own.id(), own, other.id(), other),
                Map.of(),
                KnownTokens.none(),
                Map.of(new Candidates.MailId(ACCOUNT, MAIL), new LinkedHashSet<>(List.of(other.id(), own.id()))),
                List.of(new Participant(own.id(), STRANGER)));

        assertThat(FilingRules.decide(mail(List.of(MAIL), List.of()), STRANGER, candidates))
                .isEqualTo(new FilingDecision.Join(own, JoinReason.REFERENCE));
    }

    private static Candidates proven(Ticket ticket) {
        return new Candidates(Map.of(ticket.id(), ticket), Map.of(), known(ticket), Map.of(), List.of());
    }

    private static KnownTokens known(Ticket ticket) {
        return new KnownTokens(Map.of(TOKEN, ticket.id()), Map.of());
    }

    private static Candidates answered(Ticket ticket, String account) {
        return new Candidates(
                Map.of(ticket.id(), ticket),
                Map.of(),
                KnownTokens.none(),
                Map.of(new Candidates.MailId(account, MAIL), Set.of(ticket.id())),
                List.of());
    }

    private static Candidates talking(Ticket... tickets) {
        Map<UUID, UUID> goesOn = new HashMap<>();
        Candidates candidates = new Candidates(Map.of(), goesOn, KnownTokens.none(), Map.of(), List.of());
        for (Ticket ticket : tickets) {
            UUID into = ticket.lifecycle().mergedInto();
            goesOn.put(ticket.id(), into == null ? ticket.id() : into);
            candidates.add(ticket);
        }
        return candidates;
    }

    static IncomingMessage mail(List<String> references, List<String> tokens) {
        return said(Channel.EMAIL, references, tokens);
    }

    private static IncomingMessage untrusted(List<String> references, List<String> tokens) {
        return said(Channel.EMAIL, references, tokens, true);
    }

    private static IncomingMessage said(Channel channel, List<String> references, List<String> tokens) {
        return said(channel, references, tokens, false);
    }

    private static IncomingMessage said(
            Channel channel, List<String> references, List<String> tokens, boolean untrusted) {
        return new IncomingMessage(
                new Arrival(Ids.next(), CONVERSATION, channel, ACCOUNT, false, false, false, null),
                ChannelAddress.of(channel, "marie@example.org", CONVERSATION),
                "Marie",
                new Message.Route(channel, ACCOUNT, CONVERSATION, "new@example.org", "marie@example.org", null),
                new Message.Content("Re: [HL-000001] a matter", "and more", null, null, "en", List.of()),
                references,
                tokens,
                untrusted,
                false,
                IncomingMessage.FilingWish.none(),
                NOW,
                EventTime.now(NOW));
    }
}
