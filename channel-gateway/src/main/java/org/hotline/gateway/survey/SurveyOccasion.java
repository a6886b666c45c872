package org.hotline.gateway.survey;

import java.util.UUID;
import java.util.regex.Pattern;
import org.hotline.gateway.channel.Channel;
import org.jspecify.annotations.Nullable;

/** Whom to ask about what. */
public record SurveyOccasion(UUID surveyId, SurveyEpisode episode, SurveyRoute route, String language) {

    /**
     * What is asked about.
     *
     * @param subject what the customer called his matter
     * @param number which resolution of the ticket, from 1
     * @param team whose work it was
     */
    public record SurveyEpisode(
            UUID ticketId,
            String ticketNumber,
            @Nullable String subject,
            int number,
            @Nullable String team,
            @Nullable UUID operator) {

        private static final Pattern ANSWERS = Pattern.compile("^(?:\\s*+re\\s*+:)++\\s*+", Pattern.CASE_INSENSITIVE);

        /** The subject is that of an answer of ours. */
        public SurveyEpisode {
            subject = subject == null ? null : ANSWERS.matcher(subject).replaceFirst("");
        }
    }

    /**
     * How to reach the customer.
     *
     * @param integration which opened the ticket of the conversation, if one did
     */
    public record SurveyRoute(
            UUID conversationId,
            Channel channel,
            String account,
            String toAddress,
            @Nullable String toName,
            String threadToken,
            @Nullable UUID integration) {

        /** Nobody is called to be asked: a caller needs a mail address. */
        boolean canBeWrittenTo() {
            return channel != Channel.VOICE || toAddress.contains("@");
        }
    }
}
