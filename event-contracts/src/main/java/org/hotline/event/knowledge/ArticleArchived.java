package org.hotline.event.knowledge;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/** An article can no longer be found. */
@EventType("org.hotline.knowledge.article-archived.v1")
public record ArticleArchived(
        UUID eventId, Instant occurredAt, Instant recordedAt, UUID articleId, int revision, UUID archivedBy)
        implements KnowledgeEvent {}
