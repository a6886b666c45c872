package org.hotline.event.outbound;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The question to a customer after an episode ended.
 *
 * @param surveyId identity of the question; made where it is asked so that asking twice asks once
 * @param episode which resolution of the ticket it is about, from 1
 * @param team team of whoever resolved it, at that moment
 * @param operator who resolved it
 * @param integration which opened the ticket of this conversation over the API, when one did: it delivers what nobody else was given
 */
@EventType("org.hotline.outbound.survey-requested.v1")
public record SurveyRequested(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID surveyId,
        UUID ticketId,
        String ticketNumber,
        int episode,
        UUID conversationId,
        Channel channel,
        String account,
        String toAddress,
        @Nullable String toName,
        @Nullable String subject,
        @Nullable String language,
        @Nullable String team,
        @Nullable UUID operator,
        String threadToken,
        @Nullable UUID integration)
        implements OutboundRequest {

    @Override
    public UUID key() {
        return conversationId;
    }
}
