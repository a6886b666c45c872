package org.hotline.knowledge.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Row;
import org.jspecify.annotations.Nullable;

/** An article in a list. */
public record ArticleCard(
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
        Instant updatedAt) {

    static ArticleCard of(Row row) {
        return new ArticleCard(
                row.uuid("id"),
                row.textOrNull("external_id"),
                row.text("title"),
                row.text("language"),
                ArticleKind.valueOf(row.text("kind")),
                row.textOrNull("category"),
                row.texts("tags"),
                Audience.valueOf(row.text("audience")),
                ArticleStatus.valueOf(row.text("status")),
                row.integer("revision"),
                row.integerOrNull("published_revision"),
                row.uuidOrNull("from_ticket"),
                row.integerOrNull("from_episode"),
                row.instant("created_at"),
                row.instant("updated_at"));
    }
}
