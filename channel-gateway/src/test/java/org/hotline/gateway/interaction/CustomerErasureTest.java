package org.hotline.gateway.interaction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.event.Channel;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.event.outbound.SurveyRequested;
import org.hotline.event.ticket.CustomerErased;
import org.hotline.event.ticket.CustomersMerged;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.FiledTickets;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.Replies;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is erased leaves no word, no address and no file here, wherever it was kept. */
@ChannelGatewayTest
class CustomerErasureTest extends GatewayTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("/v1/surveys/([A-Za-z0-9_-]{22})");

    @Inject
    Database database;

    private final String secret = "Geheim" + UUID.randomUUID().toString().substring(0, 8);
    private final String account = unique("account");
    private final UUID customer = Ids.next();
    private long begun;

    @BeforeEach
    void begin() {
        begun = database.query("select pg_current_xact_id()::text::bigint")
                .mapTo(long.class)
                .one();
    }

    @Test
    void nothingIsKeptOfWhoeverIsErased() {
        MessageReceived said = say(secret);
        ReplyRequested reply = answer(said);
        UUID ticket = reply.ticketId();
        file(ticket, said, customer);
        ask(ticket, said);
        UUID call = call();
        file(ticket, received(call).get(0), customer);
        mail(
                ("From: %s <%s@customer.example>\nTo: support@hotline.example\nSubject: %s\nMessage-ID: <%s@customer.example>"
                                + "\n\n%s\n")
                        .formatted(secret, secret, secret, secret, secret),
                "support@hotline.example");
        MessageReceived letter = await().until(
                        () -> published(org.hotline.event.inbound.InboundMessage.class).stream()
                                .map(MessageReceived.class::cast)
                                .filter(one -> one.text().contains(secret) && one.channel() == Channel.EMAIL)
                                .toList(),
                        list -> !list.isEmpty())
                .get(0);
        file(ticket, letter, customer);
        await().atMost(SOON).until(() -> places().size() >= 7);

        UUID same = Ids.next();
        Topics.publish(servers(), new CustomersMerged(Ids.next(), NOW, NOW, same, customer));
        Topics.publish(servers(), new CustomerErased(Ids.next(), NOW, NOW, same));

        await().atMost(SOON).untilAsserted(() -> assertThat(places()).isEmpty());
        as("supervisor")
                .get("/v1/interactions/{id}", said.interactionId())
                .then()
                .statusCode(200);
        as("supervisor")
                .get("/v1/interactions/{id}/raw", said.interactionId())
                .then()
                .statusCode(404);
        as("supervisor")
                .get("/v1/attachments/{id}", said.attachments().get(0).id())
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsHeardAfterwardsIsErasedTooAndWhatIsOthersStays() {
        MessageReceived said = say(secret);
        MessageReceived others = say(unique("others"));
        Topics.publish(servers(), new CustomerErased(Ids.next(), NOW, NOW, customer));
        file(Ids.next(), others, Ids.next());
        file(Ids.next(), said, customer);

        await().atMost(SOON)
                .untilAsserted(() -> as("supervisor")
                        .get("/v1/interactions/{id}/raw", said.interactionId())
                        .then()
                        .statusCode(404));
        as("supervisor")
                .get("/v1/interactions/{id}/raw", others.interactionId())
                .then()
                .statusCode(200);
    }

    private MessageReceived say(String word) {
        Map<String, Object> message = sms(unique(word), "+33612345688");
        message.put("account", account);
        message.put("conversation", word);
        message.put("from", Map.of("address", "+33612345688", "name", word));
        message.put("text", word);
        message.put(
                "attachments",
                List.of(Map.of(
                        "name",
                        word + ".txt",
                        "type",
                        "text/plain",
                        "contentBase64",
                        Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8)))));
        UUID id = message(message).statusCode(202).extract().jsonPath().getUUID("interactionId");
        return await().until(() -> received(id), list -> !list.isEmpty()).get(0);
    }

    private ReplyRequested answer(MessageReceived said) {
        ReplyRequested reply = Replies.in(said.conversationId(), Channel.SMS, account, secret);
        Topics.publish(servers(), reply);
        return reply;
    }

    private void ask(UUID ticket, MessageReceived said) {
        Topics.publish(
                servers(),
                new SurveyRequested(
                        Ids.next(),
                        NOW,
                        NOW,
                        Ids.next(),
                        ticket,
                        "HL-000079",
                        1,
                        said.conversationId(),
                        Channel.SMS,
                        account,
                        secret,
                        null,
                        null,
                        "fr",
                        null,
                        null,
                        "tok",
                        null));
        Matcher link = LINK.matcher(await().atMost(SOON)
                .until(
                        () -> as("integration")
                                .queryParam("account", account)
                                .get("/v1/outbound-messages")
                                .asString(),
                        page -> LINK.matcher(page).find()));
        assertThat(link.find()).isTrue();
        given().contentType("application/json")
                .body(Map.of("score", 1, "comment", secret))
                .post("/v1/surveys/{token}", link.group(1))
                .then()
                .statusCode(200);
    }

    private UUID call() {
        UUID id = as("integration")
                .contentType("application/json")
                .body(Map.of(
                        "callId",
                        unique("call"),
                        "event",
                        "OFFERED",
                        "at",
                        NOW.toString(),
                        "from",
                        "+33612345688",
                        "to",
                        "+33100000000",
                        "direction",
                        "INBOUND",
                        "account",
                        account,
                        "recording",
                        Map.of("url", "https://recordings.example/" + secret, "announced", true)))
                .post("/v1/inbound/calls")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getUUID("interactionId");
        await().until(() -> !received(id).isEmpty());
        return id;
    }

    private static void file(UUID ticket, MessageReceived message, UUID customer) {
        Topics.publish(servers(), FiledTickets.filed(ticket, message, customer));
    }

    /** The tables in which the word stands, as it is or as bytes; what was there before it was said is not looked through. */
    private List<String> places() {
        String bytes = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
        return database
                .query("select table_name from information_schema.tables where table_schema = 'public'")
                .mapTo(String.class)
                .list()
                .stream()
                .filter(table -> database.query("select exists (select from " + table
                                + " t where case when t.xmin::text::bigint >= :begun then t::text like '%" + secret
                                + "%' or t::text like '%" + bytes + "%' end)")
                        .bind("begun", begun)
                        .mapTo(boolean.class)
                        .one())
                .toList();
    }
}
