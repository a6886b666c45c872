package org.hotline.gateway.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hotline.gateway.FiledTickets.filed;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.event.ticket.CustomerErased;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.Originals;
import org.hotline.gateway.Replies;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

/** What we answered a guest in the ticket of another goes with the guest, and what we answered the other one stays. */
@ChannelGatewayTest
class WhoseAnswersErasureTest extends GatewayTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    Database database;

    private final String account = unique("account");
    private final UUID guest = Ids.next();
    private final UUID host = Ids.next();

    @Test
    void anAnswerInTheTicketOfAnotherGoesWithWhoeverWasAnswered() {
        ReplyRequested toGuest = answered(guest, Originals.said());
        ReplyRequested toHost = answered(host, Originals.said());

        Topics.publish(servers(), new CustomerErased(Ids.next(), NOW, NOW, guest));

        await().atMost(SOON).untilAsserted(() -> assertThat(said(toGuest)).isEqualTo(" "));
        assertThat(said(toHost)).isEqualTo("+33612345677 bob@shop.exampleeve@shop.exampleVoil\u00e0");
    }

    private ReplyRequested answered(UUID by, MessageReceived said) {
        ReplyRequested reply = Replies.copied(
                List.of("bob@shop.example"),
                List.of("eve@shop.example"),
                Replies.in(said.conversationId(), Channel.SMS, account, "+33612345677"));
        Topics.publish(servers(), filed(reply.ticketId(), said, host, by, NOW));
        Topics.publish(servers(), reply);
        await().atMost(SOON).until(() -> "FILED".equals(Originals.of(said).path("status")));
        await().atMost(SOON).untilAsserted(() -> assertThat(said(reply)).contains("Voil"));
        return reply;
    }

    private String said(ReplyRequested reply) {
        return database.query(
                        "select to_address || ' ' || array_to_string(cc || bcc, '') || text from outbound_message where ticket_id = :ticket")
                .bind("ticket", reply.ticketId())
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }
}
