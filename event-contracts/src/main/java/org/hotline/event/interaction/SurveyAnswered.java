package org.hotline.event.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A customer said how it went; a later answer replaces an earlier one.
 *
 * @param score from 1 (bad) to 5 (good)
 */
@EventType("org.hotline.interaction.survey-answered.v1")
public record SurveyAnswered(
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
        @Nullable UUID operator,
        int score)
        implements InteractionEvent {

    @Override
    public UUID key() {
        return conversationId;
    }
}
