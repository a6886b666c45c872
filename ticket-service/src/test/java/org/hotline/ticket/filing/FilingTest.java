package org.hotline.ticket.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Attachment;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketOpened;
import org.hotline.event.ticket.TicketReopened;
import org.hotline.kit.db.Sql;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.customer.ChannelAddress;
import org.hotline.ticket.ticket.Arrival;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Message;
import org.hotline.ticket.ticket.ThreadTokens;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class FilingTest {

    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

    @Inject
    Filing filing;

    @Inject
    Sql sql;

    @Inject
    ThreadTokens tokens;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void aNewMatterBecomesATicketWithItsCustomerAndItsWords() {
        Attachment photo = new Attachment(Ids.next(), "photo.png", "image/png", 12);
        MessageReceived mail = Inbound.mail()
                .from("jeanne@example.org")
                .saying("Panne d'accès", "Je ne peux plus me connecter.")
                .in("fr")
                .with(photo)
                .event();

        UUID id = arrive(kafka, mail);

        as("operator")
                .get("/v1/tickets/" + id)
                .then()
                .statusCode(200)
                .body("number", containsString("HL-"))
                .body("subject", equalTo("Panne d'accès"))
                .body("status", equalTo("NEW"))
                .body("team", equalTo("first-line"))
                .body("level", equalTo("FIRST"))
                .body("language", equalTo("fr"))
                .body("episode", equalTo(1))
                .body("createdAt", equalTo("2026-06-01T09:00:00Z"))
                .body("customer.addresses", hasItem("jeanne@example.org"));
        as("operator")
                .get("/v1/tickets/" + id + "/messages")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].id", equalTo(mail.interactionId().toString()))
                .body("items[0].text", equalTo("Je ne peux plus me connecter."))
                .body("items[0].visibility", equalTo("PUBLIC"))
                .body("items[0].author.kind", equalTo("CUSTOMER"))
                .body("items[0].attachments[0].href", equalTo("/v1/attachments/" + photo.id()));
        List<TicketFact> facts = facts(id);
        assertThat(facts).hasExactlyElementsOfTypes(TicketOpened.class, InteractionFiled.class);
        assertThat(((InteractionFiled) facts.get(1)).opening()).isTrue();
        assertThat(facts).extracting(TicketFact::occurredAt).containsOnly(mail.occurredAt());
    }

    @Test
    void theSameInteractionIsFiledOnceHoweverOftenItIsTold() {
        Inbound matter = Inbound.mail();
        UUID interaction = Ids.next();

        Topics.publish(kafka, List.of(matter.event(interaction), matter.event(interaction)));
        UUID id = arrive(kafka, matter.event(interaction));
        UUID next = arrive(kafka, Inbound.mail().event());

        assertThat(next).isNotEqualTo(id);
        assertThat(messagesOf(id)).isEqualTo(1);
        assertThat(facts(id)).hasSize(2);
    }

    @Test
    void theCustomersAnswerWithOurTokenGoesOnInTheTicket() {
        UUID id = arrive(kafka, Inbound.mail().from("paul@example.org").event());

        UUID again = arrive(
                kafka,
                Inbound.mail()
                        .from("Paul@Example.org")
                        .carrying(tokens.issue(id))
                        .saying("something else", "More on it.")
                        .event());

        assertThat(again).isEqualTo(id);
        as("operator")
                .get("/v1/tickets/" + id + "/timeline")
                .then()
                .body("items.kind", equalTo(List.of("OPENED", "RECEIVED")))
                .body("items[1].cause", equalTo("THREAD_TOKEN"));
    }

    @Test
    void noForgedTokenLeadsIntoATicket() {
        UUID id = arrive(kafka, Inbound.mail().from("lea@example.org").event());
        UUID other = arrive(kafka, Inbound.mail().from("lea@example.org").event());
        String token = tokens.issue(id);
        String tampered = token.substring(0, 51) + (token.charAt(51) == '0' ? '1' : '0');
        String mixed = token.substring(0, 26) + tokens.issue(other).substring(26);

        for (String forged : List.of("", "x", token.substring(0, 51), token + "0", tampered, mixed)) {
            UUID filed = arrive(
                    kafka,
                    Inbound.mail()
                            .from("lea@example.org")
                            .carrying(forged)
                            .saying("Re: a matter [" + ticket(id).getString("number") + "]", "let me in")
                            .event());
            assertThat(filed).as(forged).isNotIn(id, other);
        }
        assertThat(messagesOf(id)).isEqualTo(1);
    }

    @Test
    void aStrangerWithAGenuineTokenGetsALinkedTicketAndReadsNothing() {
        UUID id = arrive(kafka, Inbound.mail().event());

        UUID strangers = arrive(kafka, Inbound.mail().carrying(tokens.issue(id)).event());

        assertThat(strangers).isNotEqualTo(id);
        assertThat(messagesOf(id)).isEqualTo(1);
        assertThat(ticket(strangers).getString("links[0].ticket")).isEqualTo(id.toString());
        assertThat(ticket(strangers).getString("links[0].kind")).isEqualTo("RELATED");
    }

    @Test
    void aMailThatAnswersAMailOfTheTicketGoesOnInIt() {
        UUID id = arrive(
                kafka,
                Inbound.mail()
                        .from("ida@example.org")
                        .externalId("q1@example.org")
                        .event());

        UUID answer = arrive(
                kafka,
                Inbound.mail()
                        .from("ida@example.org")
                        .answering("unknown@example.org", "q1@example.org")
                        .event());
        UUID forged = arrive(kafka, Inbound.mail().answering("q1@example.org").event());
        UUID elsewhere = arrive(
                kafka,
                Inbound.mail()
                        .from("ida@example.org")
                        .account("sales@hotline.example")
                        .answering("q1@example.org")
                        .event());

        assertThat(answer).isEqualTo(id);
        assertThat(forged).isNotEqualTo(id);
        assertThat(elsewhere).isNotEqualTo(id);
    }

    @Test
    void whatTheCustomerSaysAfterTheSolutionReopensTheTicket() {
        UUID chat = Ids.next();
        UUID id = arrive(kafka, Inbound.on("CHAT", chat).from("visitor-1").event());
        as("operator")
                .body(Map.of("solution", "turn it on"))
                .post("/v1/tickets/" + id + "/resolution")
                .then()
                .statusCode(200);

        arrive(kafka, Inbound.on("CHAT", chat).from("visitor-1").byMachine().event());
        assertThat(ticket(id).getString("status")).isEqualTo("RESOLVED");
        arrive(kafka, Inbound.on("CHAT", chat).from("visitor-1").event());

        assertThat(ticket(id).getString("status")).isEqualTo("OPEN");
        assertThat(ticket(id).getInt("episode")).isEqualTo(2);
        assertThat(ticket(id).getInt("reopenCount")).isEqualTo(1);
        await().untilAsserted(() -> assertThat(facts(id)).hasAtLeastOneElementOfType(TicketReopened.class));
    }

    @Test
    void whatTheCustomerSaysAfterTheEndIsFollowedUpInANewTicket() {
        UUID id = arrive(kafka, Inbound.mail().from("max@example.org").event());
        as("operator")
                .body(Map.of())
                .post("/v1/tickets/" + id + "/closure")
                .then()
                .statusCode(200);

        UUID next = arrive(
                kafka,
                Inbound.mail()
                        .from("max@example.org")
                        .carrying(tokens.issue(id))
                        .event());

        assertThat(next).isNotEqualTo(id);
        assertThat(ticket(next).getString("links[0].kind")).isEqualTo("FOLLOW_UP");
    }

    @Test
    void callersWhoHideTheirNumberAreNotTakenForOnePerson() {
        UUID one =
                arrive(kafka, Inbound.on("VOICE", Ids.next()).from("anonymous").event());
        UUID other =
                arrive(kafka, Inbound.on("VOICE", Ids.next()).from("anonymous").event());

        assertThat(ticket(one).getString("customer.id"))
                .isNotEqualTo(ticket(other).getString("customer.id"));
        assertThat(ticket(one).getList("customer.addresses")).isEmpty();
    }

    @Test
    void onePersonIsRecognisedOnEveryChannelThatUsesTheAddress() {
        UUID mail = arrive(kafka, Inbound.mail().from("zoe@example.org").event());
        UUID form = arrive(
                kafka, Inbound.on("WEB", Ids.next()).from("zoe@example.org").event());

        assertThat(form).isNotEqualTo(mail);
        assertThat(ticket(form).getString("customer.id")).isEqualTo(ticket(mail).getString("customer.id"));
    }

    @Test
    void aClockThatRunsAheadIsNotBelieved() {
        UUID id = arrive(kafka, Inbound.mail().at(NOW.plusSeconds(3600)).event());

        assertThat(ticket(id).getString("createdAt")).isEqualTo("2026-06-01T09:00:01Z");
    }

    @Test
    void aCharacterThatCannotBeKeptIsLeftOut() {
        UUID id = arrive(kafka, Inbound.mail().saying("odd\0 one", "w\0ords").event());

        assertThat(ticket(id).getString("subject")).isEqualTo("odd one");
        as("operator").get("/v1/tickets/" + id + "/messages").then().body("items[0].text", equalTo("words"));
    }

    @Test
    void whoeverHasAnAbsurdNameOrAddressIsServedLikeAnyOther() {
        String absurd = "x".repeat(5_000);

        UUID id = arrive(
                kafka,
                Inbound.mail().from(absurd + "@example.org").named(absurd).event());

        assertThat(ticket(id).getString("customer.name")).hasSize(200);
    }

    @Test
    void aTextTooLongToBeSearchedIsStillFiledWhole() {
        UUID interaction = Ids.next();
        String huge = IntStream.range(0, 300_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

        filing.file(List.of(message(Channel.CHAT, Ids.next(), "visitor-3", interaction, huge)));

        assertThat(sql.one("select length(text) as n from message where id = ?", row -> row.integer("n"), interaction))
                .contains(huge.length());
    }

    @Test
    void aHundredFirstMessagesOfOneContactMakeOneTicket() throws Exception {
        UUID chat = Ids.next();
        List<Callable<Void>> calls = IntStream.range(0, 100)
                .mapToObj(i -> message(chat, "visitor-2", Ids.next()))
                .map(message -> (Callable<Void>) () -> {
                    filing.file(List.of(message));
                    return null;
                })
                .toList();

        inParallel(20, calls);

        List<UUID> tickets = sql.query("select id from ticket where conversation_id = ?", row -> row.uuid("id"), chat);
        assertThat(tickets).hasSize(1);
        assertThat(messagesOf(tickets.get(0))).isEqualTo(100);
    }

    @Test
    void overlappingBatchesInAnyOrderFileEverythingOnce() throws Exception {
        List<UUID> chats = IntStream.range(0, 10).mapToObj(i -> Ids.next()).toList();
        List<IncomingMessage> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int chat = i % chats.size();
            all.add(message(chats.get(chat), "visitor-" + chats.get(chat), Ids.next()));
        }
        Random random = new Random(7);
        List<Callable<Void>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            List<IncomingMessage> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            calls.add(() -> {
                filing.file(shuffled);
                return null;
            });
        }

        inParallel(8, calls);

        Set<UUID> interactions =
                all.stream().map(m -> m.arrival().interactionId()).collect(Collectors.toSet());
        assertThat(count("select count(*) as n from message where id = any(?)", interactions))
                .isEqualTo(200);
        assertThat(count("select count(*) as n from ticket where conversation_id = any(?)", chats))
                .isEqualTo(10);
        assertThat(count("""
                                select count(*) as n from channel_address where address in
                                    (select 'visitor-' || id from unnest(?) id)""", chats)).isEqualTo(10);
    }

    @Test
    void whatOneNeighbourSaysTwiceAndInParallelIsOneStranger() throws Exception {
        String address = "crowd-" + Ids.next() + "@example.org";
        List<Callable<Void>> calls = IntStream.range(0, 20)
                .mapToObj(i -> (Callable<Void>) () -> {
                    filing.file(List.of(mail(address)));
                    return null;
                })
                .toList();

        inParallel(10, calls);

        assertThat(sql.query(
                        "select distinct customer_id from ticket join channel_address using (customer_id) where address = ?",
                        row -> row.uuid("customer_id"),
                        address))
                .hasSize(1);
    }

    private static void inParallel(int threads, List<Callable<Void>> calls) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            for (var done : executor.invokeAll(calls)) {
                done.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static IncomingMessage mail(String address) {
        UUID conversation = Ids.next();
        return message(Channel.EMAIL, conversation, address, Ids.next());
    }

    private static IncomingMessage message(UUID chat, String visitor, UUID interaction) {
        return message(Channel.CHAT, chat, visitor, interaction);
    }

    private static IncomingMessage message(Channel channel, UUID conversation, String address, UUID interaction) {
        return message(channel, conversation, address, interaction, "hello");
    }

    private static IncomingMessage message(
            Channel channel, UUID conversation, String address, UUID interaction, String text) {
        return new IncomingMessage(
                new Arrival(interaction, conversation, channel, "widget", false, false),
                ChannelAddress.of(channel, address, conversation),
                null,
                new Message.Route(channel, "widget", conversation, interaction.toString(), address),
                new Message.Content(null, text, null, null, "en", List.of()),
                List.of(),
                List.of(),
                EventTime.now(NOW));
    }

    private List<TicketFact> facts(UUID ticket) {
        return Topics.read(kafka, TicketEvent.class).stream()
                .filter(fact -> fact.key().equals(ticket))
                .map(TicketFact.class::cast)
                .toList();
    }

    private long messagesOf(UUID ticket) {
        return count("select count(*) as n from message where ticket_id = any(?)", List.of(ticket));
    }

    private long count(String query, Collection<UUID> ids) {
        return sql.one(query, row -> row.number("n"), (Object) ids.toArray(UUID[]::new))
                .orElseThrow();
    }
}
