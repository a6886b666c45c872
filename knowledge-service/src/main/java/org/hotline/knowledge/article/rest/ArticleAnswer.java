package org.hotline.knowledge.article.rest;

import java.net.URI;
import org.hotline.kit.web.Version;
import org.hotline.knowledge.article.Article;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** An article with the version that the next change has to be based on. */
final class ArticleAnswer {

    private ArticleAnswer() {}

    static RestResponse<ArticleView> ok(ArticleView view) {
        return ResponseBuilder.ok(view).tag(Version.etag(view.version())).build();
    }

    static RestResponse<ArticleView> ok(Article article) {
        return ok(ArticleView.of(article));
    }

    static RestResponse<ArticleView> created(Article article) {
        return ResponseBuilder.create(Status.CREATED, ArticleView.of(article))
                .location(URI.create("/v1/articles/" + article.id()))
                .tag(Version.etag(article.version()))
                .build();
    }
}
