package org.hotline.event.knowledge;

import java.util.UUID;
import org.hotline.event.Event;
import org.hotline.event.Topic;

/** What happened to an article. Keyed by article. */
@Topic("knowledge-events")
public sealed interface KnowledgeEvent extends Event
        permits ArticleDrafted, ArticlePublished, ArticleArchived, ArticleLinked, ArticleRated {

    /** The article that it is about. */
    UUID articleId();

    @Override
    default UUID key() {
        return articleId();
    }
}
