package org.hotline.event.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;

/**
 * A reply cannot be delivered; it will not be tried again.
 *
 * @param reason class of the trouble, such as SMTP_550 or EXPIRED
 */
@EventType("org.hotline.interaction.reply-bounced.v1")
public record ReplyBounced(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID messageId,
        UUID ticketId,
        UUID conversationId,
        Channel channel,
        String account,
        String reason)
        implements InteractionEvent {

    @Override
    public UUID key() {
        return conversationId;
    }
}
