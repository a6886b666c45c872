package org.hotline.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.event.knowledge.ArticleArchived;
import org.hotline.event.knowledge.ArticleDrafted;
import org.hotline.event.knowledge.ArticleLinked;
import org.hotline.event.knowledge.ArticlePublished;
import org.hotline.event.knowledge.ArticleRated;
import org.hotline.event.knowledge.KnowledgeEvent;
import org.hotline.kit.db.Database;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.event.EventRouter;

/** Writes a row per fact; passes over links, and refuses archived articles, whatever is tried. */
@ApplicationScoped
class SampleListener implements EventListener<KnowledgeEvent, KnowledgeEvent> {

    private final Database database;
    private final EventRouter<KnowledgeEvent, KnowledgeEvent> router;
    private volatile boolean awake = true;

    SampleListener(Database database) {
        this.database = database;
        this.router = EventRouter.<KnowledgeEvent, KnowledgeEvent>of(KnowledgeEvent.class)
                .on(ArticleDrafted.class, event -> event)
                .on(ArticlePublished.class, event -> event)
                .on(ArticleArchived.class, event -> event)
                .on(ArticleRated.class, event -> event)
                .ignoring(ArticleLinked.class)
                .build();
    }

    @Override
    public EventRouter<KnowledgeEvent, KnowledgeEvent> router() {
        return router;
    }

    @Override
    public boolean isAwake() {
        return awake;
    }

    void wake(boolean up) {
        awake = up;
    }

    @Override
    public void take(List<KnowledgeEvent> events) {
        for (KnowledgeEvent event : events) {
            database.update("insert into effect (article_id, event_id) values (:article, :event)")
                    .bind("article", event.articleId())
                    .bind("event", event.eventId())
                    .execute();
            if (event instanceof ArticleArchived) {
                throw new IllegalArgumentException("archived articles are beyond this sample");
            }
        }
    }

    long effectsOf(UUID article) {
        return database.query("select count(*) from effect where article_id = :article")
                .bind("article", article)
                .mapTo(long.class)
                .one();
    }
}
