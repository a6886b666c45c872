package org.hotline.gateway.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.hotline.event.Channel;
import org.hotline.event.inbound.InboundMessage;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.Replies;
import org.hotline.kit.test.Topics;
import org.jspecify.annotations.Nullable;

/** Somebody with a window, who waits in the queue of a ticket. */
final class WaitingVisitor extends GatewayTest implements AutoCloseable {

    final ChatWindow window;
    final MessageReceived asked;

    private WaitingVisitor(ChatWindow window, MessageReceived asked) {
        this.window = window;
        this.asked = asked;
    }

    static WaitingVisitor begun() {
        return begun(unique("waiting"), null);
    }

    static WaitingVisitor begun(String text, @Nullable String address) {
        ChatWindow window = ChatWindow.begun(text, address);
        MessageReceived asked = await().until(
                        () -> published(InboundMessage.class).stream()
                                .map(MessageReceived.class::cast)
                                .filter(message -> message.text().equals(text))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
        return new WaitingVisitor(window, asked);
    }

    static WaitingVisitor in(TicketInLine ticket) {
        WaitingVisitor visitor = begun();
        visitor.isFiledIn(ticket);
        return visitor;
    }

    void isFiledIn(TicketInLine ticket) {
        Topics.publish(servers(), ticket.filed(asked));
    }

    void isAnswered() {
        Topics.publish(
                servers(), Replies.in(asked.conversationId(), Channel.CHAT, asked.account(), asked.fromAddress()));
    }

    /** What he was told last of where he is. */
    JsonNode told(String type) {
        return await().until(
                        () -> window.ofTypes(List.of("WAITING", "TAKEN", "WAITED")).stream()
                                .reduce((earlier, later) -> later)
                                .filter(frame -> frame.get("type").textValue().equals(type)),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    void isNumber(int place) {
        await().untilAsserted(() ->
                assertThat(told("WAITING").get("place").intValue()).isEqualTo(place));
    }

    @Override
    public void close() {
        window.close();
    }
}
