package org.hotline.knowledge.help;

import org.hotline.knowledge.article.ArticleSummary;

/**
 * An article that is new.
 *
 * @param beginning of its body, in Markdown
 */
public record ArticleNews(ArticleSummary article, String beginning) {}
