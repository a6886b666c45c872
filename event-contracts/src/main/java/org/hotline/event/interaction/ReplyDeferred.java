package org.hotline.event.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A reply could not be delivered yet and will be tried again.
 *
 * @param attempt how often it was tried, from 1
 * @param reason class of the trouble, such as SMTP_451 or UNREACHABLE
 * @param forwarded true when it was no reply to the customer, but forwarded to others; absent when it was one
 */
@EventType("org.hotline.interaction.reply-deferred.v1")
public record ReplyDeferred(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID messageId,
        UUID ticketId,
        UUID conversationId,
        Channel channel,
        String account,
        int attempt,
        Instant nextAttemptAt,
        String reason,
        @Nullable Boolean forwarded)
        implements InteractionEvent {

    @Override
    public UUID key() {
        return conversationId;
    }
}
