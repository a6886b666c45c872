package org.hotline.knowledge.article;

import java.time.Instant;
import java.util.UUID;

/**
 * When an article was last written, for those who look whether they know it as it is.
 *
 * @param original what it translates, or itself
 */
public record ArticleUpdate(UUID id, Instant updatedAt, String language, UUID original) {}
