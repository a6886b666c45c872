package org.hotline.event.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;

/**
 * One of us is no longer on the line. Whether somebody else is, is told by {@link CallEnded}.
 *
 * @param operator whose telephone hung up
 */
@EventType("org.hotline.interaction.call-left.v1")
public record CallLeft(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID interactionId,
        UUID conversationId,
        Channel channel,
        String account,
        UUID operator)
        implements InteractionEvent {

    @Override
    public UUID key() {
        return conversationId;
    }
}
