package org.hotline.event.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An operator and the customer can hear each other.
 *
 * @param outbound true when an operator called
 * @param operator who took it, when the telephone system said so and we know them
 */
@EventType("org.hotline.interaction.call-connected.v1")
public record CallConnected(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID interactionId,
        UUID conversationId,
        Channel channel,
        String account,
        boolean outbound,
        @Nullable UUID operator)
        implements InteractionEvent {

    @Override
    public UUID key() {
        return conversationId;
    }
}
