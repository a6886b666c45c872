package org.hotline.ticket.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.factsOf;
import static org.hotline.ticket.Calling.messagesOf;
import static org.hotline.ticket.Calling.ticket;
import static org.hotline.ticket.Calling.ticketOf;

import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Channel;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.event.ticket.TicketReplied;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.hotline.ticket.AcknowledgingHotline;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.Outbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is told that his mail has come, and what is not changed by it. */
@TicketServiceTest
@TestProfile(AcknowledgingHotline.class)
@SuppressWarnings("NullAway.Init") // injected
class AcknowledgingTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void whoeverOpensATicketByMailIsToldItsNumberInHisLanguage() {
        MessageReceived mail = mail("lea")
                .named("Léa")
                .in("fr")
                .saying("panne", "Plus rien ne marche.")
                .event();
        UUID id = arrive(kafka, mail);

        ReplyRequested request = Outbound.sent(kafka, ReplyRequested.class, id);
        assertThat(request.automated()).isTrue();
        assertThat(request.toAddress()).isEqualTo(mail.fromAddress());
        assertThat(request.toName()).isEqualTo("Léa");
        assertThat(request.account()).isEqualTo(Inbound.ACCOUNT);
        assertThat(request.conversationId()).isEqualTo(mail.conversationId());
        assertThat(request.inReplyTo()).isEqualTo(mail.externalId());
        assertThat(request.references()).containsExactly(mail.externalId());
        assertThat(request.subject()).isEqualTo("Re: panne");
        assertThat(request.language()).isEqualTo("fr");
        assertThat(request.text()).contains("bien reçu").contains(ticket(id).getString("number"));
        TicketReplied fact = acknowledgements(id).get(0);
        assertThat(fact.automated()).isTrue();
        assertThat(fact.author()).isNull();
        assertThat(fact.messageId()).isEqualTo(request.messageId());
        JsonPath messages =
                as("supervisor").get("/v1/tickets/" + id + "/messages").jsonPath();
        assertThat(messages.getList("items.direction")).containsExactly("INBOUND", "OUTBOUND");
        assertThat(messages.getString("items[1].author.kind")).isEqualTo("SYSTEM");
        assertThat(messages.getString("items[1].delivery.status")).isEqualTo("QUEUED");

        UUID answer = arrive(
                kafka,
                Inbound.mail()
                        .from(mail.fromAddress())
                        .conversation(mail.conversationId())
                        .carrying(request.threadToken())
                        .event());
        assertThat(answer).isEqualTo(id);
        assertThat(acknowledgements(id)).hasSize(1);
    }

    /** Whoever gives another's address sends him no words of his own. */
    @Test
    void whoeverAsksByOurFormIsToldItsNumberAndNothingThatHeWrote() {
        MessageReceived asked = Inbound.on(Channel.WEB, Ids.next())
                .account("help-centre")
                .from("form-" + Ids.next() + "@example.org")
                .named("Buy now")
                .in("de")
                .saying("Cheap pills", "Nichts geht mehr.")
                .event();
        UUID id = arrive(kafka, asked);

        ReplyRequested request = Outbound.sent(kafka, ReplyRequested.class, id);
        assertThat(request.automated()).isTrue();
        assertThat(request.channel()).isEqualTo(Channel.WEB);
        assertThat(request.account()).isEqualTo("help-centre");
        assertThat(request.toAddress()).isEqualTo(asked.fromAddress());
        assertThat(request.toName()).isNull();
        assertThat(request.subject()).isEqualTo(ticket(id).getString("number"));
        assertThat(request.text()).contains("eingegangen", ticket(id).getString("number"));
    }

    @Test
    void theTicketStandsAsIfNobodyHadBeenTold() {
        UUID told = arrive(kafka, mail("told").event());
        UUID other = arrive(kafka, mail("other").forPeopleOnly().event());

        assertThat(acknowledgements(told)).hasSize(1);
        assertThat(acknowledgements(other)).isEmpty();
        for (String what : List.of("status", "firstRespondedAt", "lastRespondedAt", "operator", "episode")) {
            assertThat(ticket(told).<Object>get(what))
                    .as(what)
                    .isEqualTo(ticket(other).get(what));
        }
        assertThat(acknowledgements(told).get(0).ticket().unansweredSince()).isEqualTo("2026-06-01T09:00:00Z");
    }

    static Stream<Inbound> unanswered() {
        return Stream.of(
                mail("machine").byMachine(),
                mail("list").forPeopleOnly(),
                mail("forged").unauthenticated(),
                mail("ours").from("sales@hotline.example"),
                mail("lost").from("root@localhost"),
                mail("nobody").from("anonymous"),
                mail("called").byUs().to("marie@example.org"),
                Inbound.chat(Ids.next()).from("visitor-" + Ids.next()),
                Inbound.on(Channel.WEB, Ids.next()).from("form-" + Ids.next() + "@example.org"));
    }

    @ParameterizedTest
    @MethodSource("unanswered")
    void noMachineAndNobodyWhoWantsNoneOfItAndNoOtherChannelIsToldAnything(Inbound message) {
        UUID id = arrive(kafka, message.event());

        assertThat(messagesOf(id)).isEqualTo(1);
        assertThat(acknowledgements(id)).isEmpty();
    }

    @Test
    void whatArrivesTwiceIsAcknowledgedOnce() {
        MessageReceived mail = mail("twice").event();
        Topics.publish(kafka, List.of(mail, mail));
        UUID id = ticketOf(mail.interactionId());
        Topics.publish(kafka, mail);
        arrive(kafka, mail("behind").conversation(mail.conversationId()).event());

        assertThat(acknowledgements(id)).hasSize(1);
        assertThat(messagesOf(id)).isEqualTo(2);
    }

    @Test
    void whoeverWritesManyMailsInAnothersNameBringsHimThreeAnHour() {
        String victim = "victim-" + Ids.next() + "@example.org";
        UUID talk = Ids.next();
        List<MessageReceived> mails = Stream.concat(
                        Stream.of(Inbound.mail().from(victim).conversation(talk).event()),
                        IntStream.range(0, 6)
                                .mapToObj(i -> Inbound.mail().from(victim).event()))
                .toList();
        Topics.publish(kafka, mails);
        List<UUID> tickets =
                mails.stream().map(mail -> ticketOf(mail.interactionId())).toList();
        UUID again = arrive(kafka, mail("colleague").conversation(talk).event());

        assertThat(tickets).doesNotHaveDuplicates();
        assertThat(tickets.stream().mapToInt(id -> acknowledgements(id).size()).sum())
                .isEqualTo(3);
        assertThat(Outbound.all(kafka).stream()
                        .filter(request -> request instanceof ReplyRequested reply
                                && reply.toAddress().equals(victim)))
                .hasSize(3);
        assertThat(tickets).doesNotContain(again);
    }

    @Test
    void theManyFormsOfAnAddressBringItsMailboxThreeAnHour() {
        String name = Ids.next().toString().replace("-", "");
        Stream<String> forms =
                Stream.of("victim%s", "victim%s+1", "victim.%s", "vic.tim.%s+2+x", "victim%s+", "victim%s+3");

        List<UUID> tickets = forms.map(form -> form.formatted(name) + "@example.org")
                .map(form -> arrive(kafka, Inbound.mail().from(form).event()))
                .toList();

        assertThat(tickets.stream().mapToInt(id -> acknowledgements(id).size())).containsExactly(1, 1, 1, 0, 0, 0);
    }

    @Test
    void whoeverIsErasedLeavesNoAddressInWhatHeWasTold() {
        MessageReceived mail = mail("gone").event();
        UUID id = arrive(kafka, mail);
        as("supervisor").post("/v1/tickets/" + id + "/spam").then().statusCode(200);
        as("admin")
                .delete("/v1/customers/" + ticket(id).getString("customer.id"))
                .then()
                .statusCode(204);

        JsonPath messages =
                as("supervisor").get("/v1/tickets/" + id + "/messages").jsonPath();
        assertThat(messages.getList("items")).hasSize(2);
        assertThat(messages.prettify()).doesNotContain(mail.fromAddress(), "we have received");
    }

    private static Inbound mail(String name) {
        return Inbound.mail().from(name + '-' + Ids.next() + "@example.org");
    }

    private List<TicketReplied> acknowledgements(UUID ticket) {
        return factsOf(kafka, ticket).stream()
                .filter(TicketReplied.class::isInstance)
                .map(TicketReplied.class::cast)
                .toList();
    }
}
