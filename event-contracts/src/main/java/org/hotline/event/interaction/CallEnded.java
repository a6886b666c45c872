package org.hotline.event.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A call is over.
 *
 * @param cause NORMAL_CLEARING, BUSY, CANCEL, NO_ANSWER, CONGESTION, NOT_FOUND or FORWARDED
 */
@EventType("org.hotline.interaction.call-ended.v1")
public record CallEnded(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID interactionId,
        UUID conversationId,
        String channel,
        String account,
        @Nullable String cause)
        implements InteractionEvent {

    @Override
    public UUID key() {
        return conversationId;
    }
}
