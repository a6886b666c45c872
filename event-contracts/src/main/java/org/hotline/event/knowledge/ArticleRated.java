package org.hotline.event.knowledge;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.EventType;

/** A reader said whether an article helped. */
@EventType("org.hotline.knowledge.article-rated.v1")
public record ArticleRated(
        UUID eventId, Instant occurredAt, Instant recordedAt, UUID articleId, int revision, boolean helpful)
        implements KnowledgeEvent {}
