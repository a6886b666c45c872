package org.hotline.gateway.messenger.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline.event.Attachment;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.interaction.ReplyBounced;
import org.hotline.event.interaction.ReplyDeferred;
import org.hotline.event.interaction.ReplyDelivered;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.FiledTickets;
import org.hotline.gateway.Replies;
import org.hotline.gateway.messenger.MessengerHost.HeardCall;
import org.hotline.gateway.messenger.MessengerReading;
import org.hotline.gateway.messenger.MessengerSending;
import org.hotline.gateway.messenger.MessengerTest;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.hotline.kit.time.Ticks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ChannelGatewayTest
class WhatsAppRepliesTest extends MessengerTest {

    @Inject
    MessengerSending sending;

    @Inject
    MessengerReading reading;

    @Inject
    WhatsAppLine line;

    private KnownMessenger messenger = new KnownMessenger("", "", "", "", "");

    private MessageReceived asked(Instant at) {
        messenger = added("WHATSAPP");
        String message = WhatsAppPushes.message("wamid.Q", at, "\"type\":\"text\",\"text\":{\"body\":\"Allo ?\"}");
        pushWhatsApp(messenger, WhatsAppPushes.delivery(WhatsAppPushes.messages(messenger.providerId(), message)))
                .statusCode(204);
        return awaitHeard(messenger, 1).get(0);
    }

    private List<HeardCall> sent() {
        return host.calls("/" + messenger.providerId() + "/messages");
    }

    @Test
    void aLongAnswerIsSentInPartsAndWhatBecameOfThemIsTold() {
        MessageReceived question = asked(Instant.now());
        UUID ticket = Ids.next();
        Topics.publish(servers(), FiledTickets.filed(ticket, question, Ids.next()));
        ReplyRequested reply = Replies.saying(
                "First. ".repeat(500) + "Second. ".repeat(200),
                Replies.within(
                        ticket,
                        Replies.in(
                                question.conversationId(), question.channel(), messenger.account(), "+33612345678")));
        Topics.publish(servers(), reply);

        awaitFact(ReplyDelivered.class, reply);
        assertThat(sent()).hasSize(2).allSatisfy(call -> assertThat(call.body()).contains("\"to\":\"33612345678\""));
        String id = reply.messageId().toString();
        assertThat(sent().get(1).body()).contains("hotline:" + id + ":1");
        pushStatuses(
                WhatsAppPushes.status(reply.messageId(), 1, "read", ""),
                WhatsAppPushes.status(reply.messageId(), 0, "delivered", ""),
                WhatsAppPushes.status(reply.messageId(), 0, "sent", ""));

        await().untilAsserted(() -> as("supervisor")
                .get("/v1/tickets/{id}/receipts", ticket)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].deliveredAt", notNullValue())
                .body("items[0].readAt", equalTo(null))
                .body("items[1].readAt", notNullValue()));
        as("operator").get("/v1/tickets/{id}/receipts", Ids.next()).then().statusCode(404);
    }

    private void pushStatuses(String... statuses) {
        pushWhatsApp(messenger, WhatsAppPushes.delivery(WhatsAppPushes.statuses(messenger.providerId(), statuses)))
                .statusCode(204);
    }

    @Test
    void aFileIsLeftThereAndNamed() {
        MessageReceived question = asked(Instant.now());
        UUID file = UUID.fromString(as("operator")
                .contentType("application/pdf")
                .queryParam("name", "plan.pdf")
                .body("content".getBytes(StandardCharsets.UTF_8))
                .post("/v1/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        ReplyRequested reply = Replies.with(
                new Attachment(file, "plan.pdf", "application/pdf", 7),
                Replies.in(question.conversationId(), question.channel(), messenger.account(), "+33612345678"));
        Topics.publish(servers(), reply);

        awaitFact(ReplyDelivered.class, reply);
        assertThat(host.calls("/" + messenger.providerId() + "/media").get(0).body())
                .contains("filename=\"plan.pdf\"")
                .contains("content");
        assertThat(sent().get(1).body()).contains("\"type\":\"document\"", "\"filename\":\"plan.pdf\"");
    }

    @Test
    void whatFailsLaterIsUndeliveredAndSaysWhy() {
        ReplyRequested reply = answered(asked(Instant.now()), "Voil\u00e0");
        awaitFact(ReplyDelivered.class, reply);

        pushStatuses(WhatsAppPushes.status(
                reply.messageId(), 0, "failed", ",\"errors\":[{\"code\":131026,\"title\":\"Message undeliverable\"}]"));

        assertThat(awaitFact(ReplyBounced.class, reply).reason()).isEqualTo("INVALID_ADDRESS");
    }

    @Test
    void nobodyReportsFailedWhatWasSaidOnAnotherMessenger() {
        ReplyRequested reply = answered(asked(Instant.now()), "Voil\u00e0");
        awaitFact(ReplyDelivered.class, reply);
        messenger = added("WHATSAPP");

        pushStatuses(WhatsAppPushes.status(reply.messageId(), 0, "failed", ",\"errors\":[{\"code\":131026}]"));

        assertThat(facts(ReplyBounced.class, reply)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, 131047, REPLY_WINDOW_CLOSED",
        "400, 131050, BLOCKED",
        "400, 131051, WHATSAPP_131051",
    })
    void aNoForGoodIsTheEndOfIt(int status, int code, String reason) {
        MessageReceived question = asked(Instant.now());
        host.answerOnce(messenger.providerId() + "/messages", status, "{\"error\":{\"code\":" + code + "}}");

        ReplyRequested reply = answered(question, "Voil\u00e0");

        assertThat(awaitFact(ReplyBounced.class, reply).reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "429, 130429, RATE_LIMITED",
        "400, 131056, RATE_LIMITED",
        "401, 190, SIGN_IN_REFUSED",
        "500, 131000, WHATSAPP_131000",
    })
    void aNoForNowIsTriedAgain(int status, int code, String reason) {
        MessageReceived question = asked(Instant.now());
        host.answerOnce(messenger.providerId() + "/messages", status, "{\"error\":{\"code\":" + code + "}}");

        ReplyRequested reply = answered(question, "Voil\u00e0");

        ReplyDeferred deferred = awaitFact(ReplyDeferred.class, reply);
        assertThat(deferred.reason()).isEqualTo(reason);
        assertThat(facts(ReplyBounced.class, reply)).isEmpty();
    }

    @Test
    void whoSaidNothingForADayIsNotAnsweredAndThatIsSeenBefore() {
        MessageReceived question = asked(Instant.now().minus(Duration.ofHours(25)));
        UUID ticket = Ids.next();
        Topics.publish(servers(), FiledTickets.filed(ticket, question, Ids.next()));
        await().untilAsserted(() -> as("supervisor")
                .get("/v1/tickets/{id}/reply-windows", ticket)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].open", equalTo(false))
                .body("items[0].closesAt", notNullValue()));

        ReplyRequested reply = answered(question, "Too late");

        assertThat(awaitFact(ReplyBounced.class, reply).reason()).isEqualTo("REPLY_WINDOW_CLOSED");
        assertThat(sent()).isEmpty();
        String again = WhatsAppPushes.text("wamid.R", "Still there?");
        pushWhatsApp(messenger, WhatsAppPushes.delivery(WhatsAppPushes.messages(messenger.providerId(), again)))
                .statusCode(204);
        awaitHeard(messenger, 2);
        await().untilAsserted(() -> as("supervisor")
                .get("/v1/tickets/{id}/reply-windows", ticket)
                .then()
                .body("items[0].open", equalTo(true)));
    }

    @Test
    void whoeverSendsAtTheSameTimeSendsNothingTwice() {
        MessageReceived question = asked(Instant.now());
        List<ReplyRequested> replies = IntStream.range(0, 10)
                .mapToObj(number -> Replies.saying(
                        "Answer " + number,
                        Replies.in(question.conversationId(), question.channel(), messenger.account(), "+33612345678")))
                .toList();
        Topics.publish(servers(), replies);

        Stream.generate(() -> CompletableFuture.runAsync(() -> reading.open(line.channel())
                        .forEach(by -> Ticks.whileThereIsMore(() -> sending.sendNext(line, by)))))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);

        replies.forEach(reply -> awaitFact(ReplyDelivered.class, reply));
        assertThat(sent()).hasSize(10);
        assertThat(IntStream.range(0, 10).boxed().toList())
                .allSatisfy(number -> assertThat(sent().get(number).body()).contains("Answer " + number));
    }
}
