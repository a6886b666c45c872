package org.hotline.event.knowledge;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;
import org.jspecify.annotations.Nullable;

/** An article helped to solve a ticket. */
@EventType("org.hotline.knowledge.article-linked.v1")
public record ArticleLinked(
        UUID eventId,
        Instant occurredAt,
        Instant recordedAt,
        UUID articleId,
        UUID ticketId,
        @Nullable UUID operator) implements KnowledgeEvent {}
