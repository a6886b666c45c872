package org.hotline.knowledge.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an article was written.
 *
 * @param transaction id of the transaction that wrote it last
 * @param published what its published revision says; nothing when readers see none
 */
public record ArticleChange(
        String transaction, UUID id, long version, @Nullable ArticleContent published) {}
