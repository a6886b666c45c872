package org.hotline.knowledge.article.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.knowledge.article.ArticleFilter;
import org.hotline.knowledge.article.ArticleKind;
import org.hotline.knowledge.article.ArticleStatus;
import org.hotline.knowledge.article.Audience;
import org.jspecify.annotations.Nullable;

/** The filters of the list of articles. */
class ArticleQuery {

    @QueryParam("status")
    @Nullable
    @Parameter(description = "only articles in this status")
    ArticleStatus status;

    @QueryParam("kind")
    @Nullable
    @Parameter(description = "only articles of this kind")
    ArticleKind kind;

    @QueryParam("audience")
    @Nullable
    @Parameter(description = "only articles for these readers")
    Audience audience;

    @QueryParam("language")
    @Nullable
    @Parameter(description = "only articles in this language")
    String language;

    @QueryParam("category")
    @Nullable
    @Parameter(description = "only articles of this category")
    String category;

    @QueryParam("tag")
    @Nullable
    @Parameter(description = "only articles with this tag")
    String tag;

    @QueryParam("externalId")
    @Nullable
    @Parameter(description = "only the article of this name in another system")
    String externalId;

    ArticleFilter filter() {
        return new ArticleFilter(status, kind, audience, language, category, tag, externalId);
    }
}
