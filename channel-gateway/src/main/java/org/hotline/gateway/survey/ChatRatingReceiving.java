package org.hotline.gateway.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hotline.gateway.chat.ChatRating;
import org.hotline.gateway.chat.ChatRatingNoting;
import org.hotline.kit.event.Events;

/** Takes what visitors say of how their chat was for their answers to surveys; until there is one it is kept with the chat. */
@ApplicationScoped
@Transactional
public class ChatRatingReceiving {

    private final Surveys surveys;
    private final ChatRatingNoting ratings;
    private final Events events;
    private final Clock clock;

    ChatRatingReceiving(Surveys surveys, ChatRatingNoting ratings, Events events, Clock clock) {
        this.surveys = surveys;
        this.ratings = ratings;
        this.events = events;
        this.clock = clock;
    }

    public void receive(ChatRating rating) {
        ratings.hold(rating.id());
        Instant now = clock.instant();
        Optional<Survey> asked = surveys.holdLastOf(rating.id(), now);
        asked.flatMap(survey -> survey.answer(rating.score(), rating.comment(), now))
                .ifPresent(events::publish);
        if (asked.isEmpty()) {
            ratings.keep(rating);
        }
    }
}
