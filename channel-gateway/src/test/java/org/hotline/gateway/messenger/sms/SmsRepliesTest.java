package org.hotline.gateway.messenger.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.UUID;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.interaction.ReplyBounced;
import org.hotline.event.interaction.ReplyDeferred;
import org.hotline.event.interaction.ReplyDelivered;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.FiledTickets;
import org.hotline.gateway.Replies;
import org.hotline.gateway.messenger.MessengerHost.HeardCall;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class SmsRepliesTest extends SmsPushes {

    private static final String CUSTOMER = "+33612345678";

    private KnownMessenger number = new KnownMessenger("", "", "", "", "");

    private MessageReceived asked() {
        number = number();
        push(number, message(number, "SMQ", CUSTOMER, "Allo ?")).statusCode(204);
        return awaitHeard(number, 1).get(0);
    }

    private List<HeardCall> sent() {
        return host.calls("/Messages.json", "From=%2B" + number.providerId());
    }

    @Test
    void anAnswerIsSentAndWhatBecameOfItIsTold() {
        MessageReceived question = asked();
        UUID ticket = Ids.next();
        Topics.publish(servers(), FiledTickets.filed(ticket, question, Ids.next()));
        ReplyRequested reply = Replies.saying(
                "Voil\u00e0 & merci",
                Replies.within(
                        ticket, Replies.in(question.conversationId(), question.channel(), number.account(), CUSTOMER)));
        Topics.publish(servers(), reply);

        awaitFact(ReplyDelivered.class, reply);
        assertThat(sent()).singleElement().satisfies(call -> {
            assertThat(call.path()).isEqualTo("/twilio/2010-04-01/Accounts/" + ACCOUNT_SID + "/Messages.json");
            assertThat(call.body())
                    .contains("To=%2B33612345678", "Body=Voil%C3%A0+%26+merci")
                    .contains("%2Fparts%2F" + reply.messageId() + "%2F0");
            assertThat(call.headers().get("Authorization").get(0)).startsWith("Basic ");
        });
        pushStatus(number, reply.messageId(), "MessageStatus", "delivered").statusCode(204);
        pushStatus(number, reply.messageId(), "MessageStatus", "sent").statusCode(204);
        await().untilAsserted(() -> as("supervisor")
                .get("/v1/tickets/{id}/receipts", ticket)
                .then()
                .statusCode(200)
                .body("items[0].deliveredAt", notNullValue())
                .body("items[0].readAt", equalTo(null)));
    }

    @Test
    void aLongAnswerIsSentInPartsOfTenPiecesAtMost() {
        ReplyRequested plain = answered(asked(), "word ".repeat(500));
        awaitFact(ReplyDelivered.class, plain);
        assertThat(sent()).hasSize(2);
        ReplyRequested wide = answered(asked(), "\u010de\u0161tina ".repeat(200));
        awaitFact(ReplyDelivered.class, wide);
        assertThat(sent()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOP", "stop ", "Arr\u00eat"})
    void whoSaidStopIsSentNothingUntilHeSaysStart(String no) {
        MessageReceived question = asked();
        push(number, message(number, "SMS", CUSTOMER, no)).statusCode(204);
        awaitHeard(number, 2);

        ReplyRequested unwanted = answered(question, "Voil\u00e0");
        assertThat(awaitFact(ReplyBounced.class, unwanted).reason()).isEqualTo("BLOCKED");
        assertThat(sent()).isEmpty();

        push(number, message(number, "SMT", CUSTOMER, "START")).statusCode(204);
        ReplyRequested wanted = answered(question, "Voil\u00e0");
        awaitFact(ReplyDelivered.class, wanted);
        assertThat(sent()).hasSize(1);
    }

    @Test
    void anOlderMessageThatIsPushedOnceMoreUndoesNoStop() {
        MessageReceived question = asked();
        push(number, message(number, "SMA", CUSTOMER, "START")).statusCode(204);
        push(number, message(number, "SMB", CUSTOMER, "STOP")).statusCode(204);
        push(number, message(number, "SMA", CUSTOMER, "START")).statusCode(204);

        ReplyRequested unwanted = answered(question, "Voil\u00e0");

        assertThat(awaitFact(ReplyBounced.class, unwanted).reason()).isEqualTo("BLOCKED");
        assertThat(sent()).isEmpty();
    }

    @Test
    void whatTwilioSaysOfStoppingCountsAndOtherWordsWithItDoNot() {
        MessageReceived question = asked();
        push(number, message(number, "SMS", CUSTOMER, "Please stop the noise of my box"))
                .statusCode(204);
        ReplyRequested wanted = answered(question, "Voil\u00e0");
        awaitFact(ReplyDelivered.class, wanted);
        push(number, message(number, "SMU", CUSTOMER, "Assez", "OptOutType", "STOP"))
                .statusCode(204);

        ReplyRequested unwanted = answered(question, "Encore");

        assertThat(awaitFact(ReplyBounced.class, unwanted).reason()).isEqualTo("BLOCKED");
    }

    @ParameterizedTest
    @CsvSource({"30005, INVALID_ADDRESS", "21610, BLOCKED", "30008, TWILIO_30008"})
    void whatFailsLaterIsUndeliveredAndSaysWhy(String code, String reason) {
        ReplyRequested reply = answered(asked(), "Voil\u00e0");
        awaitFact(ReplyDelivered.class, reply);

        pushStatus(number, reply.messageId(), "MessageStatus", "undelivered", "ErrorCode", code, "To", CUSTOMER)
                .statusCode(204);

        assertThat(awaitFact(ReplyBounced.class, reply).reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"400, 21614, INVALID_ADDRESS", "400, 21610, BLOCKED", "400, 21408, TWILIO_21408"})
    void aNoForGoodIsTheEndOfIt(int status, int code, String reason) {
        MessageReceived question = asked();
        host.answerOnce("/Messages.json", status, "{\"code\":" + code + "}");

        assertThat(awaitFact(ReplyBounced.class, answered(question, "Voil\u00e0"))
                        .reason())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "429, 20429, RATE_LIMITED",
        "401, 20003, SIGN_IN_REFUSED",
        "503, 0, TWILIO_HTTP_503",
        "400, 21611, TWILIO_21611",
        "408, 0, TWILIO_HTTP_408",
        "400, 21606, SIGN_IN_REFUSED",
        "400, 21609, SIGN_IN_REFUSED"
    })
    void aNoForNowIsTriedAgain(int status, int code, String reason) {
        MessageReceived question = asked();
        host.answerOnce("/Messages.json", status, "{\"code\":" + code + "}");

        ReplyRequested reply = answered(question, "Voil\u00e0");

        assertThat(awaitFact(ReplyDeferred.class, reply).reason()).isEqualTo(reason);
        assertThat(facts(ReplyBounced.class, reply)).isEmpty();
    }
}
