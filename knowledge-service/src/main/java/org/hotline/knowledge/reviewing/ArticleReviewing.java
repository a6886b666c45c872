package org.hotline.knowledge.reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.kit.event.Events;
import org.hotline.kit.security.Caller;
import org.hotline.knowledge.article.Article;
import org.hotline.knowledge.article.Articles;

/** Leads articles from draft over review to publication, and withdraws them. */
@ApplicationScoped
@Transactional
public class ArticleReviewing {

    private final Articles articles;
    private final Events events;
    private final Clock clock;

    ArticleReviewing(Articles articles, Events events, Clock clock) {
        this.articles = articles;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for a review of the newest revision.
     *
     * @param basedOn refuses when the article is no longer at the version that the editor read
     */
    public Article submit(UUID id, LongConsumer basedOn) {
        Article article = hold(id, basedOn);
        article.submit(clock.instant());
        return written(article);
    }

    public Article approve(UUID id, Caller caller, LongConsumer basedOn) {
        Article article = hold(id, basedOn);
        article.approve(caller.id(), caller.isAdmin(), clock.instant());
        return written(article);
    }

    public Article publish(UUID id, Caller caller, LongConsumer basedOn) {
        Article article = hold(id, basedOn);
        events.publish(article.publish(caller.id(), clock.instant()));
        return written(article);
    }

    public Article archive(UUID id, Caller caller, LongConsumer basedOn) {
        Article article = hold(id, basedOn);
        events.publish(article.archive(caller.id(), clock.instant()));
        return written(article);
    }

    private Article hold(UUID id, LongConsumer basedOn) {
        Article article = articles.hold(id);
        basedOn.accept(article.version());
        return article;
    }

    /** The article with the version that readers will see. */
    private Article written(Article article) {
        articles.flush();
        return article;
    }
}
