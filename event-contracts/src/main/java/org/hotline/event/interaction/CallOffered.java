package org.hotline.event.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;

/**
 * A call reached us, or we started one.
 *
 * @param outbound true when an operator called
 */
@EventType("org.hotline.interaction.call-offered.v1")
public record CallOffered(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID interactionId,
        UUID conversationId,
        Channel channel,
        String account,
        boolean outbound)
        implements InteractionEvent {

    @Override
    public UUID key() {
        return conversationId;
    }
}
