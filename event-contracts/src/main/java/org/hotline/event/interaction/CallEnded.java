package org.hotline.event.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.CallEndCause;
import org.hotline.event.Channel;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Nobody is on the line any more. A call is over unless it goes on later, in a queue or with somebody else.
 *
 * @param cause why, when the telephone system said so
 * @param operator whose telephone hung up, when the telephone system said so; none in old facts
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
        @Nullable CallEndCause cause,
        @Nullable UUID operator)
        implements InteractionEvent {

    @Override
    public UUID key() {
        return conversationId;
    }
}
