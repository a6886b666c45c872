package org.hotline.knowledge.article.rest;

import jakarta.ws.rs.QueryParam;
import org.hotline.knowledge.article.ArticleFilter;
import org.hotline.knowledge.article.ArticleKind;
import org.hotline.knowledge.article.ArticleStatus;
import org.hotline.knowledge.article.Audience;
import org.jspecify.annotations.Nullable;

/** The filters of the list of articles. */
class ArticleQuery {

    @QueryParam("status")
    @Nullable
    ArticleStatus status;

    @QueryParam("kind")
    @Nullable
    ArticleKind kind;

    @QueryParam("audience")
    @Nullable
    Audience audience;

    @QueryParam("language")
    @Nullable
    String language;

    @QueryParam("category")
    @Nullable
    String category;

    @QueryParam("tag")
    @Nullable
    String tag;

    @QueryParam("externalId")
    @Nullable
    String externalId;

    ArticleFilter filter() {
        return new ArticleFilter(status, kind, audience, language, category, tag, externalId);
    }
}
