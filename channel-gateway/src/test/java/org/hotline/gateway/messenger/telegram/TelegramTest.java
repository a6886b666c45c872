package org.hotline.gateway.messenger.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.hotline.event.Attachment;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.interaction.ReplyBounced;
import org.hotline.event.interaction.ReplyDeferred;
import org.hotline.event.interaction.ReplyDelivered;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.messenger.MessengerHost.HeardCall;
import org.hotline.gateway.messenger.MessengerTest;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class TelegramTest extends MessengerTest {

    private static String message(int id, String said) {
        return "{\"update_id\":" + (1000 + id) + ",\"message\":{\"message_id\":" + id
                + ",\"date\":1780000000,\"chat\":{\"id\":4711,\"type\":\"private\"},\"from\":{\"id\":4711,\"first_name\":\"Zo\u00e9\"},"
                + said + "}}";
    }

    private static String text(int id, String text) {
        return message(id, "\"text\":\"" + text + "\"");
    }

    private List<HeardCall> sent(KnownMessenger messenger) {
        return host.calls("/bot" + messenger.token() + "/sendMessage");
    }

    @Test
    void whatSaysNoSecretIsNotTaken() {
        KnownMessenger messenger = added("TELEGRAM");
        pushTelegram(messenger, text(1, "Hi"), "").statusCode(403);
        pushTelegram(messenger, text(1, "Hi"), SECRET + "x").statusCode(403);
        pushTelegram(messenger, "{", SECRET).statusCode(400);
        assertThat(heard(messenger)).isEmpty();
    }

    @Test
    void aMessageIsTakenOnceHoweverOftenItComes() {
        KnownMessenger messenger = added("TELEGRAM");
        for (int i = 0; i < 3; i++) {
            pushTelegram(messenger, text(2, "Deux")).statusCode(204);
            pushTelegram(messenger, text(1, "Un")).statusCode(204);
        }
        awaitHeard(messenger, 2);
        pushTelegram(messenger, text(1, "Un")).statusCode(204);
        pushTelegram(messenger, text(3, "Trois")).statusCode(204);

        assertThat(awaitHeard(messenger, 3))
                .hasSize(3)
                .allSatisfy(message -> assertThat(message.fromAddress()).isEqualTo("4711"))
                .allSatisfy(message -> assertThat(message.fromName()).isEqualTo("Zo\u00e9"))
                .extracting(MessageReceived::text)
                .containsExactlyInAnyOrder("Un", "Deux", "Trois");
    }

    @Test
    void anAlbumIsOneMessageAndWhatComesTooLateIsNotLost() {
        KnownMessenger messenger = added("TELEGRAM");
        for (int id : new int[] {3, 1, 2, 1}) {
            pushTelegram(messenger, photo(id, id == 2 ? ",\"caption\":\"Three of them\"" : ""))
                    .statusCode(204);
        }

        MessageReceived album = awaitHeard(messenger, 1).get(0);
        assertThat(album.text()).isEqualTo("Three of them");
        assertThat(album.attachments()).extracting(Attachment::name).containsExactly("f3.jpg", "f1.jpg", "f2.jpg");

        pushTelegram(messenger, photo(1, "")).statusCode(204);
        pushTelegram(messenger, photo(4, "")).statusCode(204);
        assertThat(awaitHeard(messenger, 2)).hasSize(2);
        assertThat(heard(messenger).get(1).attachments())
                .extracting(Attachment::name)
                .containsExactly("f4.jpg");
    }

    private static String photo(int id, String more) {
        return message(
                        id,
                        "\"media_group_id\":\"g1\",\"photo\":[{\"file_id\":\"f" + id + "\",\"file_size\":20}]" + more)
                .replace("photo.jpg", "");
    }

    @Test
    void aBotIsAnsweredWhereTheQuestionCameFromInPartsAndGoesOnWhereItWasCutOff() {
        KnownMessenger messenger = added("TELEGRAM");
        pushTelegram(messenger, text(1, "Allo ?")).statusCode(204);
        MessageReceived question = awaitHeard(messenger, 1).get(0);
        host.answerOnce("/bot" + messenger.token() + "/sendMessage", 200, "{\"ok\":true,\"result\":{}}");
        host.answerOnce(
                "/bot" + messenger.token() + "/sendMessage",
                429,
                "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\",\"parameters\":{\"retry_after\":1}}");

        ReplyRequested reply = answered(question, "First. ".repeat(500) + "Second. ".repeat(200));

        assertThat(awaitFact(ReplyDeferred.class, reply).reason()).isEqualTo("RATE_LIMITED");
        awaitFact(ReplyDelivered.class, reply);
        assertThat(sent(messenger)).hasSize(3);
        assertThat(sent(messenger))
                .filteredOn(call -> call.body().contains("First. First."))
                .hasSize(1);
        assertThat(sent(messenger).get(0).body()).contains("\"chat_id\":\"4711\"");
    }

    @Test
    void whoBlockedTheBotIsNotAnsweredAndThatIsTold() {
        KnownMessenger messenger = added("TELEGRAM");
        pushTelegram(messenger, text(1, "Allo ?")).statusCode(204);
        MessageReceived question = awaitHeard(messenger, 1).get(0);
        host.answerOnce(
                "/bot" + messenger.token(),
                403,
                "{\"ok\":false,\"error_code\":403,\"description\":\"Forbidden: bot was blocked by the user\"}");

        ReplyRequested reply = answered(question, "Voil\u00e0");

        assertThat(awaitFact(ReplyBounced.class, reply).reason()).isEqualTo("BLOCKED");
    }

    @Test
    void aTokenThatIsNoneAnyMoreIsToldOfItsMessenger() {
        KnownMessenger messenger = added("TELEGRAM");
        pushTelegram(messenger, text(1, "Allo ?")).statusCode(204);
        MessageReceived question = awaitHeard(messenger, 1).get(0);
        host.answerOnce("/bot" + messenger.token(), 401, "{\"ok\":false,\"description\":\"Unauthorized\"}");

        ReplyRequested reply = answered(question, "Voil\u00e0");

        awaitFact(ReplyDeferred.class, reply);
        await().until(() -> as("admin")
                .get("/v1/messengers/{id}", messenger.id())
                .path("lastError")
                .equals("SIGN_IN_REFUSED: Unauthorized"));
        assertThat(as("admin").get("/q/health/well").asString()).contains("SIGN_IN_REFUSED");
    }
}
