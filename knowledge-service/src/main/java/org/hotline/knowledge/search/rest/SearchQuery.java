package org.hotline.knowledge.search.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.knowledge.article.ArticleKind;
import org.hotline.knowledge.article.Audience;
import org.hotline.knowledge.search.SearchFilter;
import org.jspecify.annotations.Nullable;

/** What is searched for. */
class SearchQuery {

    @QueryParam("q")
    @Parameter(description = "the question, in words")
    @NotBlank
    @Size(max = 2_000)
    String q = "";

    @QueryParam("language")
    @Nullable
    @Parameter(description = "only articles in this language")
    String language;

    @QueryParam("kind")
    @Nullable
    @Parameter(description = "only articles of this kind")
    ArticleKind kind;

    @QueryParam("audience")
    @Nullable
    @Parameter(description = "only articles for these readers")
    Audience audience;

    @QueryParam("limit")
    @Parameter(description = "how many at most")
    @DefaultValue("10")
    @Min(1)
    @Max(200)
    int limit;

    String text() {
        return q;
    }

    int limit() {
        return limit;
    }

    SearchFilter filter() {
        return new SearchFilter(language, kind, audience);
    }
}
