package org.hotline.event.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A reply cannot be delivered; it will not be tried again.
 *
 * @param reason class of the trouble, such as SMTP_550 or EXPIRED
 * @param forwarded true when it was no reply to the customer, but forwarded to others; absent when it was one
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
        String reason,
        @Nullable Boolean forwarded)
        implements InteractionEvent {

    @Override
    public UUID key() {
        return conversationId;
    }
}
