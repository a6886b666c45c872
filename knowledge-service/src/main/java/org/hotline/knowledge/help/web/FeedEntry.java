package org.hotline.knowledge.help.web;

import org.hotline.knowledge.article.ArticleSummary;
import org.hotline.knowledge.help.ArticleNews;

/** An article as readers of news see it. */
record FeedEntry(ArticleSummary article, String summary) {

    static FeedEntry of(ArticleNews news) {
        return new FeedEntry(news.article(), HelpExcerpt.of(news.beginning(), HelpExcerpt.OF_NEWS));
    }
}
