package org.hotline.knowledge.search.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.hotline.knowledge.article.ArticleKind;
import org.hotline.knowledge.article.Audience;
import org.hotline.knowledge.search.SearchFilter;
import org.jspecify.annotations.Nullable;

/** What is searched for. */
class SearchQuery {

    @QueryParam("q")
    @NotBlank
    @Size(max = 2_000)
    String text = "";

    @QueryParam("language")
    @Nullable
    String language;

    @QueryParam("kind")
    @Nullable
    ArticleKind kind;

    @QueryParam("audience")
    @Nullable
    Audience audience;

    @QueryParam("limit")
    @DefaultValue("10")
    @Min(1)
    @Max(200)
    int limit;

    String text() {
        return text;
    }

    int limit() {
        return limit;
    }

    SearchFilter filter() {
        return new SearchFilter(language, kind, audience);
    }
}
