package org.hotline.gateway.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.hotline.event.Channel;
import org.hotline.event.inbound.InboundMessage;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.Replies;
import org.hotline.gateway.delivery.ScriptedMailServer;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class GoneVisitorTest extends GatewayTest {

    @Test
    void whatHeDoesNotReadGoesByMailAndStandsInTheChatWhenHeComesBack() {
        String address = unique("gone") + "@customer.example";
        String token;
        try (ChatWindow window = ChatWindow.begun(unique("question"), address)) {
            token = window.token();
        }
        MessageReceived asked = published(InboundMessage.class).stream()
                .map(MessageReceived.class::cast)
                .filter(message -> message.fromAddress().equals(address))
                .findFirst()
                .orElseThrow();

        try (ScriptedMailServer server = ScriptedMailServer.start()) {
            Topics.publish(servers(), Replies.in(asked.conversationId(), Channel.CHAT, asked.account(), address));

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !server.takenBy(address).isEmpty());
            assertThat(server.takenBy(address).get(0).read().body().fullText()).contains("Voilà");
        }
        try (ChatWindow again = ChatWindow.open()) {
            again.resume(token, 1);
            assertThat(again.message(2).get("text").textValue()).isEqualTo("Voilà");
        }
    }
}
