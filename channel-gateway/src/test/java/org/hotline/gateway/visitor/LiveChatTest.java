package org.hotline.gateway.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hotline.event.Channel;
import org.hotline.event.inbound.InboundMessage;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.event.interaction.ReplyDelivered;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.Replies;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class LiveChatTest extends GatewayTest {

    private static List<MessageReceived> said(String text) {
        return published(InboundMessage.class).stream()
                .map(MessageReceived.class::cast)
                .filter(message -> message.text().equals(text))
                .toList();
    }

    private static ReplyRequested answer(MessageReceived asked) {
        ReplyRequested reply = Replies.in(asked.conversationId(), Channel.CHAT, asked.account(), asked.fromAddress());
        Topics.publish(servers(), reply);
        return reply;
    }

    @Test
    void whatAVisitorSaysIsAMessageLikeAnyOtherAndSaidOnceHoweverOftenItIsSent() {
        String text = unique("Bonjour, ma ligne est morte");
        try (ChatWindow window = ChatWindow.begun(text, "ann@customer.example")) {
            window.start(window.token(), "first", text, null);
            window.say("second", unique("more"));
            window.say("second", "something else");

            await().until(() -> window.ofType("ACCEPTED").size() >= 3);
            window.message(2);
            assertThat(window.messages()).hasSize(2);
        }
        assertThat(said(text)).singleElement().satisfies(message -> {
            assertThat(message.channel()).isEqualTo(Channel.CHAT);
            assertThat(message.account()).isEqualTo("live-chat");
            assertThat(message.fromAddress()).isEqualTo("ann@customer.example");
        });
    }

    @Test
    void allMessagesOfAChatAreOneConversation() {
        String first = unique("first");
        String second = unique("second");
        try (ChatWindow window = ChatWindow.begun(first, null)) {
            window.say("b", second);
            window.message(2);
        }

        assertThat(said(second).get(0).conversationId())
                .isEqualTo(said(first).get(0).conversationId());
        assertThat(said(first).get(0).fromAddress()).startsWith("visitor-");
    }

    @Test
    void anAnswerIsToldInEveryWindowAndDeliveredWhenItIsRead() {
        String text = unique("question");
        try (ChatWindow one = ChatWindow.begun(text, null);
                ChatWindow other = ChatWindow.open()) {
            other.resume(one.token(), 0);
            assertThat(other.message(1).get("text").textValue()).isEqualTo(text);

            ReplyRequested reply = answer(said(text).get(0));

            for (ChatWindow window : List.of(one, other)) {
                JsonNode answer = window.message(2);
                assertThat(answer.get("speaker").textValue()).isEqualTo("OPERATOR");
                assertThat(answer.get("text").textValue()).isEqualTo("Voilà");
            }
            other.send(Map.of("type", "READ", "sequence", 2));
            await().until(() -> published(InteractionEvent.class).stream()
                    .anyMatch(fact -> fact instanceof ReplyDelivered delivered
                            && delivered.messageId().equals(reply.messageId())));
        }
    }

    @Test
    void whoComesBackIsToldWhatHeMissedAndNothingTwice() {
        String text = unique("question");
        String token;
        try (ChatWindow window = ChatWindow.begun(text, null)) {
            token = window.token();
            window.abort();
        }
        answer(said(text).get(0));

        try (ChatWindow again = ChatWindow.open()) {
            again.resume(token, 1);
            assertThat(again.message(2).get("speaker").textValue()).isEqualTo("OPERATOR");
            again.say("later", "Thanks " + text);
            again.message(3);

            assertThat(again.messages())
                    .extracting(frame -> frame.get("sequence").longValue())
                    .containsExactly(2L, 3L);
        }
    }

    /** Whoever was not told that it was accepted says it again, on another socket. */
    @Test
    void whatWasSaidAsTheNetworkWentIsThereOnceWhenItIsSaidAgain() {
        String text = unique("cut");
        String token;
        try (ChatWindow window = ChatWindow.open()) {
            token = window.token();
            window.start(token, "a", text, null);
            window.abort();
        }

        try (ChatWindow again = ChatWindow.open()) {
            again.start(token, "a", text, null);
            again.await("ACCEPTED");
            again.message(1);
            again.say("b", "next " + text);
            again.message(2);
            assertThat(again.messages()).hasSize(2);
        }
        assertThat(said(text)).hasSize(1);
    }

    @Test
    void muchIsNumberedWithoutAGap() {
        String text = unique("many");
        String token;
        try (ChatWindow window = ChatWindow.begun(text, null)) {
            token = window.token();
            IntStream.range(0, 25).forEach(i -> window.say("m" + i, text + " " + i));
            window.message(26);
        }
        MessageReceived asked = said(text).get(0);
        List<ReplyRequested> replies = IntStream.range(0, 120)
                .mapToObj(i -> Replies.in(asked.conversationId(), Channel.CHAT, asked.account(), asked.fromAddress()))
                .toList();
        Topics.publish(servers(), replies);

        try (ChatWindow again = ChatWindow.open()) {
            again.resume(token, 0);
            again.message(146);

            assertThat(again.messages())
                    .extracting(frame -> frame.get("sequence").longValue())
                    .containsExactlyElementsOf(java.util.stream.LongStream.rangeClosed(1, 146)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void whoeverEndsAChatEndsItInEveryWindowAndMayGoOn() {
        String text = unique("end");
        try (ChatWindow one = ChatWindow.begun(text, null);
                ChatWindow other = ChatWindow.open()) {
            other.resume(one.token(), 1);
            other.await("RESUMED");
            one.send(Map.of("type", "RATING", "score", 5, "comment", "quick"));
            one.send(Map.of("type", "END"));
            other.await("ENDED");

            other.say("late", "One thing more " + text);

            assertThat(one.message(2).get("speaker").textValue()).isEqualTo("VISITOR");
            assertThat(said("One thing more " + text).get(0).conversationId())
                    .isEqualTo(said(text).get(0).conversationId());
        }
    }
}
