package org.hotline.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.event.knowledge.ArticleArchived;
import org.hotline.event.knowledge.ArticleLinked;
import org.hotline.event.knowledge.KnowledgeEvent;
import org.hotline.kit.db.Sql;
import org.hotline.kit.event.EventListener;

/** Writes a row per fact; passes over links, and refuses archived articles, whatever is tried. */
@ApplicationScoped
class SampleListener implements EventListener<KnowledgeEvent> {

    private final Sql sql;

    SampleListener(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Class<KnowledgeEvent> family() {
        return KnowledgeEvent.class;
    }

    @Override
    public boolean wants(Class<? extends KnowledgeEvent> type) {
        return type != ArticleLinked.class;
    }

    @Override
    public void on(List<KnowledgeEvent> events) {
        for (KnowledgeEvent event : events) {
            sql.update("insert into effect (article_id, event_id) values (?, ?)", event.articleId(), event.eventId());
            if (event instanceof ArticleArchived) {
                throw new IllegalArgumentException("archived articles are beyond this sample");
            }
        }
    }

    long effectsOf(UUID article) {
        return sql.one("select count(*) as n from effect where article_id = ?", row -> row.number("n"), article)
                .orElseThrow();
    }
}
