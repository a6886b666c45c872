package org.hotline.event.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The customer was taken off hold.
 *
 * @param operator who did it, when the telephone system said so; none in old facts
 */
@EventType("org.hotline.interaction.call-resumed.v1")
public record CallResumed(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID interactionId,
        UUID conversationId,
        Channel channel,
        String account,
        @Nullable UUID operator)
        implements InteractionEvent {

    @Override
    public UUID key() {
        return conversationId;
    }
}
