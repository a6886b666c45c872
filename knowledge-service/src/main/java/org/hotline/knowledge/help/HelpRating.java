package org.hotline.knowledge.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hotline.knowledge.article.ArticleRating;

/** Takes down whether articles helped those who read them without signing in. */
@ApplicationScoped
@Transactional
public class HelpRating {

    private final ArticleRating rating;

    HelpRating(ArticleRating rating) {
        this.rating = rating;
    }

    /**
     * A later word of the same reader replaces an earlier one.
     *
     * @param reader what tells readers of this article apart, and nothing else of them
     */
    public void rate(UUID article, boolean helpful, UUID reader) {
        rating.rate(article, helpful, HelpReading.anybody(reader));
    }
}
