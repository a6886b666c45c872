package org.hotline.event.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;
import org.hotline.event.SupportLevel;
import org.jspecify.annotations.Nullable;

/**
 * An operator and the customer can hear each other.
 *
 * @param outbound true when an operator called
 * @param operator who took it, when the telephone system said so and we know them
 * @param operatorTeam key of the team on which the operator worked; none when we know of no team, or in old facts
 * @param operatorLevel the operator's line of support, when we know it, told with the team
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
        @Nullable UUID operator,
        @Nullable String operatorTeam,
        @Nullable SupportLevel operatorLevel)
        implements InteractionEvent {

    @Override
    public UUID key() {
        return conversationId;
    }
}
