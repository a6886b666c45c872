package org.hotline.knowledge.reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.event.knowledge.KnowledgeEvent;
import org.hotline.kit.security.Caller;
import org.hotline.knowledge.article.Article;
import org.hotline.knowledge.article.ArticleRecorder;

/** Leads articles from draft over review to publication, and withdraws them. */
@ApplicationScoped
@Transactional
public class ArticleReviewing {

    private final ArticleRecorder recorder;
    private final Clock clock;

    ArticleReviewing(ArticleRecorder recorder, Clock clock) {
        this.recorder = recorder;
        this.clock = clock;
    }

    /**
     * Asks for a review of the newest revision.
     *
     * @param basedOn refuses when the article is no longer at the version that the editor read
     */
    public Article submit(UUID id, LongConsumer basedOn) {
        Article article = recorder.hold(id, basedOn);
        article.submit(clock.instant());
        return recorded(article, List.of());
    }

    public Article approve(UUID id, Caller caller, LongConsumer basedOn) {
        Article article = recorder.hold(id, basedOn);
        article.approve(caller.id(), caller.isAdmin(), clock.instant());
        return recorded(article, List.of());
    }

    public Article publish(UUID id, Caller caller, LongConsumer basedOn) {
        Article article = recorder.hold(id, basedOn);
        return recorded(article, List.of(article.publish(caller.id(), clock.instant())));
    }

    public Article archive(UUID id, Caller caller, LongConsumer basedOn) {
        Article article = recorder.hold(id, basedOn);
        return recorded(article, List.of(article.archive(caller.id(), clock.instant())));
    }

    /** The article with the version that readers will see. */
    private Article recorded(Article article, List<KnowledgeEvent> facts) {
        recorder.record(List.of(), List.of(), facts);
        return article;
    }
}
