package org.hotline.gateway.survey;

import java.util.UUID;
import org.hotline.gateway.intake.Channel;
import org.jspecify.annotations.Nullable;

/** Whom to ask about what. */
public record Question(UUID surveyId, Episode episode, Way way, String language) {

    /**
     * What is asked about.
     *
     * @param number which resolution of the ticket, from 1
     * @param team whose work it was
     */
    public record Episode(
            UUID ticketId,
            String ticketNumber,
            int number,
            @Nullable String team,
            @Nullable UUID operator,
            @Nullable String subject) {}

    /** How to reach the customer. */
    public record Way(
            UUID conversationId,
            Channel channel,
            String account,
            String toAddress,
            @Nullable String toName,
            String threadToken) {}
}
