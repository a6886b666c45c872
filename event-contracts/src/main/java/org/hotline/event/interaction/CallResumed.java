package org.hotline.event.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;

/** The customer was taken off hold. */
@EventType("org.hotline.interaction.call-resumed.v1")
public record CallResumed(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID interactionId,
        UUID conversationId,
        Channel channel,
        String account)
        implements InteractionEvent {

    @Override
    public UUID key() {
        return conversationId;
    }
}
