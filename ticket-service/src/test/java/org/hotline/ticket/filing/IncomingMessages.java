package org.hotline.ticket.filing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.customer.ChannelAddress;
import org.hotline.ticket.message.Arrival;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.ticket.EventTime;

/** Messages to be filed without a way over Kafka. */
final class IncomingMessages {

    static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

    private IncomingMessages() {}

    static IncomingMessage message(Channel channel, UUID conversation, String address, UUID interaction, String text) {
        return new IncomingMessage(
                new Arrival(interaction, conversation, channel, "widget", false, false, false, null),
                ChannelAddress.of(channel, address, conversation),
                null,
                new Message.Route(channel, "widget", conversation, interaction.toString(), address, null),
                new Message.Content(null, text, null, null, "en", List.of()),
                List.of(),
                List.of(),
                false,
                false,
                IncomingMessage.FilingWish.none(),
                NOW,
                EventTime.now(NOW));
    }
}
