package org.hotline.event.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A customer was asked how it went.
 *
 * @param team team of whoever resolved the episode, at that moment
 * @param operator who resolved it
 */
@EventType("org.hotline.interaction.survey-sent.v1")
public record SurveySent(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID surveyId,
        UUID ticketId,
        int episode,
        UUID conversationId,
        Channel channel,
        String account,
        @Nullable String team,
        @Nullable UUID operator)
        implements InteractionEvent {

    @Override
    public UUID key() {
        return conversationId;
    }
}
