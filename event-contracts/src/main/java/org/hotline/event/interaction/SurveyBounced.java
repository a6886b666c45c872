package org.hotline.event.interaction;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/** The question never reached the customer. */
@EventType("org.hotline.interaction.survey-bounced.v1")
public record SurveyBounced(
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
