package org.hotline.event.knowledge;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.ArticleKind;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A draft was made, by a person or from a solved case.
 *
 * @param fromTicket the solved case
 */
@EventType("org.hotline.knowledge.article-drafted.v1")
public record ArticleDrafted(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID articleId,
        ArticleKind kind,
        String language,
        @Nullable String category,
        @Nullable UUID fromTicket,
        @Nullable UUID author)
        implements KnowledgeEvent {}
