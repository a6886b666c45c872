package org.hotline.knowledge.article.rest;

import org.hotline.kit.web.Version;
import org.hotline.knowledge.article.Article;
import org.jboss.resteasy.reactive.RestResponse;

/** An article with the version that the next change has to be based on. */
final class ArticleAnswer {

    private ArticleAnswer() {}

    static RestResponse<ArticleView> ok(ArticleView view) {
        return Version.answer(view.version(), view);
    }

    static RestResponse<ArticleView> ok(Article article) {
        return ok(ArticleView.of(article));
    }

    static RestResponse<ArticleView> created(Article article) {
        return Version.created("/v1/articles/" + article.id(), article.version(), ArticleView.of(article));
    }
}
