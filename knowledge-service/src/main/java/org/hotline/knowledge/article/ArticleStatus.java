package org.hotline.knowledge.article;

/** How far the newest revision of an article has come. */
public enum ArticleStatus {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    PUBLISHED,
    ARCHIVED
}
