package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hotline.event.knowledge.ArticleRated;
import org.hotline.kit.event.Events;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.Caller;

/** Takes down whether articles helped their readers; a later word replaces an earlier one. */
@ApplicationScoped
@Transactional
public class ArticleRating {

    private final ArticleReading reading;
    private final FeedbackTable feedback;
    private final Events events;
    private final Clock clock;

    ArticleRating(ArticleReading reading, FeedbackTable feedback, Events events, Clock clock) {
        this.reading = reading;
        this.feedback = feedback;
        this.events = events;
        this.clock = clock;
    }

    public void rate(UUID id, boolean helpful, Caller caller) {
        Article article = reading.get(id, caller).article();
        Instant now = clock.instant();
        int revision = article.publishedRevision().orElse(article.revision());
        feedback.rate(id, revision, caller.id(), helpful, now);
        events.publish(new ArticleRated(Ids.next(), now, now, id, revision, helpful));
    }
}
