package org.hotline.event.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The customer's side took over a reply (the mail server accepted it, the integration confirmed it).
 *
 * @param reason what did not go well all the same: {@code COPY_REFUSED} when a mail server refused a copy; absent when all did
 * @param forwarded true when it was no reply to the customer, but forwarded to others; absent when it was one
 */
@EventType("org.hotline.interaction.reply-delivered.v1")
public record ReplyDelivered(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID messageId,
        UUID ticketId,
        UUID conversationId,
        Channel channel,
        String account,
        @Nullable String reason,
        @Nullable Boolean forwarded)
        implements InteractionEvent {

    @Override
    public UUID key() {
        return conversationId;
    }
}
