package org.hotline.knowledge.article;

/**
 * An article as a reader gets to see it.
 *
 * @param newest whether the newest revision is shown, as to editors, or the published one
 * @param revision the revision shown
 * @param content what it says
 */
public record ArticleDetails(
        Article article, boolean newest, int revision, ArticleContent content, ArticleFeedback feedback) {}
