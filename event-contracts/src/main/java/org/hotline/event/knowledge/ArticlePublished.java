package org.hotline.event.knowledge;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.ArticleAudience;
import org.hotline.event.ArticleKind;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/** A revision can be found by its audience. */
@EventType("org.hotline.knowledge.article-published.v1")
public record ArticlePublished(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID articleId,
        int revision,
        ArticleKind kind,
        String language,
        @Nullable String category,
        ArticleAudience audience,
        UUID approver)
        implements KnowledgeEvent {}
