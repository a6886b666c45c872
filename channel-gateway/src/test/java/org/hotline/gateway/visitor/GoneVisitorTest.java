package org.hotline.gateway.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.event.Channel;
import org.hotline.event.inbound.InboundMessage;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.ticket.CustomerErased;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.FiledTickets;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.Replies;
import org.hotline.gateway.delivery.ScriptedMailServer;
import org.hotline.kit.id.Ids;
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
        MessageReceived asked = askedBy(address);

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

    @Test
    void filesOfAnAnswerGoByMailAndItsTextIsInTheChatAsWell() {
        String address = unique("files") + "@customer.example";
        String file = as("operator")
                .contentType("application/pdf")
                .queryParam("name", "plan.pdf")
                .body(new byte[] {1, 2, 3})
                .post("/v1/attachments")
                .then()
                .extract()
                .jsonPath()
                .getString("id");
        try (ChatWindow window = ChatWindow.begun(unique("question"), address);
                ScriptedMailServer server = ScriptedMailServer.start()) {
            MessageReceived asked = askedBy(address);
            Topics.publish(
                    servers(),
                    Replies.with(
                            new Attachment(UUID.fromString(file), "plan.pdf", "application/pdf", 3),
                            Replies.in(asked.conversationId(), Channel.CHAT, asked.account(), address)));

            window.message(2);
            window.send(Map.of("type", "READ", "sequence", 2));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !server.takenBy(address).isEmpty());
            assertThat(server.takenBy(address).get(0).text())
                    .contains("plan.pdf")
                    .doesNotContain("In-Reply-To", "References");
        }
    }

    @Test
    void theSocketsOfWhoeverIsErasedEndAndHisTokenOpensNothing() {
        String address = unique("erased") + "@customer.example";
        UUID customer = Ids.next();
        try (ChatWindow window = ChatWindow.begun(unique("question"), address);
                ChatWindow again = ChatWindow.open()) {
            Topics.publish(servers(), FiledTickets.filed(Ids.next(), askedBy(address), customer));
            Instant now = Instant.parse("2026-11-24T10:00:00Z");
            Topics.publish(servers(), new CustomerErased(Ids.next(), now, now, customer));

            assertThat(window.closed()).isEqualTo(1001);
            again.resume(window.token(), 0);
            assertThat(again.await("ERROR").get("problem").get("type").textValue())
                    .endsWith("/chat-not-found");
        }
    }

    private static MessageReceived askedBy(String address) {
        return published(InboundMessage.class).stream()
                .map(MessageReceived.class::cast)
                .filter(message -> message.fromAddress().equals(address))
                .findFirst()
                .orElseThrow();
    }
}
