package org.hotline.event.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;

/** The customer's side took over a reply (the mail server accepted it, the integration confirmed it). */
@EventType("org.hotline.interaction.reply-delivered.v1")
public record ReplyDelivered(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID messageId,
        UUID ticketId,
        UUID conversationId,
        Channel channel,
        String account)
        implements InteractionEvent {

    @Override
    public UUID key() {
        return conversationId;
    }
}
