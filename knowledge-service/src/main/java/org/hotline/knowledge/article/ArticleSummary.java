package org.hotline.knowledge.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article in a list. */
public record ArticleSummary(
        UUID id,
        @Nullable String externalId,
        String title,
        String language,
        ArticleKind kind,
        @Nullable String category,
        List<String> tags,
        Audience audience,
        ArticleStatus status,
        int revision,
        @Nullable Integer publishedRevision,
        @Nullable UUID fromTicket,
        @Nullable Integer fromEpisode,
        Instant createdAt,
        Instant updatedAt) {}
