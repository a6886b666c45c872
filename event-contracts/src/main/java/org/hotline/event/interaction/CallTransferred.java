package org.hotline.event.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;
import org.hotline.event.SupportLevel;
import org.jspecify.annotations.Nullable;

/**
 * A call was handed to somebody else, or to a machine.
 *
 * @param operator who has it now, when known
 * @param operatorTeam key of the team on which the operator worked; none when we know of no team, or in old facts
 * @param operatorLevel the operator's line of support, when we know it, told with the team
 * @param machine true when a machine has it now, such as a voicemail, which is nobody; not told otherwise
 */
@EventType("org.hotline.interaction.call-transferred.v1")
public record CallTransferred(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID interactionId,
        UUID conversationId,
        Channel channel,
        String account,
        @Nullable UUID operator,
        @Nullable String operatorTeam,
        @Nullable SupportLevel operatorLevel,
        @Nullable Boolean machine)
        implements InteractionEvent {

    @Override
    public UUID key() {
        return conversationId;
    }
}
