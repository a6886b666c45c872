package org.hotline.event.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/** A call began to wait for an operator. */
@EventType("org.hotline.interaction.call-queued.v1")
public record CallQueued(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID interactionId,
        UUID conversationId,
        Channel channel,
        String account,
        @Nullable String queue)
        implements InteractionEvent {

    @Override
    public UUID key() {
        return conversationId;
    }
}
