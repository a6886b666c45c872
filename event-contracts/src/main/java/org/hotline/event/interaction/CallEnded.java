package org.hotline.event.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.CallEndCause;
import org.hotline.event.Channel;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A call is over.
 *
 * @param cause why, when the telephone system said so
 */
@EventType("org.hotline.interaction.call-ended.v1")
public record CallEnded(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID interactionId,
        UUID conversationId,
        Channel channel,
        String account,
        @Nullable CallEndCause cause)
        implements InteractionEvent {

    @Override
    public UUID key() {
        return conversationId;
    }
}
