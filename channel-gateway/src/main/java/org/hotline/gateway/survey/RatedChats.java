package org.hotline.gateway.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.hotline.gateway.channel.OwnChat;
import org.hotline.gateway.chat.ChatRating;
import org.hotline.gateway.chat.ChatRatingNoting;
import org.hotline.kit.event.Events;

/** What visitors said of how their chats were before they were asked: that answers the survey. */
@ApplicationScoped
class RatedChats {

    private final ChatRatingNoting ratings;
    private final Events events;
    private final Clock clock;

    RatedChats(ChatRatingNoting ratings, Events events, Clock clock) {
        this.ratings = ratings;
        this.events = events;
        this.clock = clock;
    }

    /** What was said already, by conversations. */
    Map<UUID, ChatRating> of(Collection<SurveyOccasion> occasions) {
        return ratings.take(occasions.stream()
                .map(SurveyOccasion::route)
                .filter(route -> OwnChat.isIt(route.channel(), route.account()))
                .map(SurveyOccasion.SurveyRoute::conversationId)
                .toList());
    }

    /** The survey is as good as sent, and answered. */
    void answer(Survey survey, ChatRating rating) {
        Instant now = clock.instant();
        events.publish(survey.sent(now));
        survey.answer(rating.score(), rating.comment(), now).ifPresent(events::publish);
    }
}
