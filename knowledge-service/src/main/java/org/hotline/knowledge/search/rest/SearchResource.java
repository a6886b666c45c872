package org.hotline.knowledge.search.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.knowledge.article.ArticleKind;
import org.hotline.knowledge.article.Audience;
import org.hotline.knowledge.search.FoundArticle;
import org.hotline.knowledge.search.FoundCase;
import org.hotline.knowledge.search.Librarian;
import org.hotline.knowledge.search.SearchFilter;
import org.jspecify.annotations.Nullable;

/** Search for everybody, suggestions for those who answer. */
@Path("/v1")
@RolesAllowed({
    Roles.INTEGRATION,
    Roles.OPERATOR,
    Roles.SPECIALIST,
    Roles.TEAM_LEAD,
    Roles.SUPERVISOR,
    Roles.KNOWLEDGE_EDITOR,
    Roles.ADMIN
})
class SearchResource {

    private static final int SUGGESTED = 5;

    private final Librarian librarian;
    private final CurrentCaller current;

    SearchResource(Librarian librarian, CurrentCaller current) {
        this.librarian = librarian;
        this.current = current;
    }

    /** What is searched for. */
    static class SearchQuery {

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
    }

    /** Articles, best first. */
    record Results(List<FoundArticle> items) {}

    /**
     * A matter that somebody works on.
     *
     * @param text what the customer wrote
     * @param ticketId the ticket, which is not suggested itself
     */
    record Matter(
            @NotBlank @Size(max = 100_000) String text,
            @Nullable String language,
            @Nullable String category,
            @Nullable UUID ticketId) {}

    /** What may help, best first. */
    record Suggestions(List<FoundArticle> articles, List<FoundCase> tickets) {}

    @GET
    @Path("/search")
    public Results search(@Valid @BeanParam SearchQuery query) {
        SearchFilter filter = new SearchFilter(query.language, query.kind, query.audience);
        return new Results(librarian.search(query.text, filter, query.limit, current.caller()));
    }

    @POST
    @Path("/suggestions")
    @RolesAllowed({
        Roles.OPERATOR,
        Roles.SPECIALIST,
        Roles.TEAM_LEAD,
        Roles.SUPERVISOR,
        Roles.KNOWLEDGE_EDITOR,
        Roles.ADMIN
    })
    public Suggestions suggest(@NotNull @Valid Matter matter) {
        Caller caller = current.caller();
        return new Suggestions(
                librarian.articlesFor(matter.text, matter.language, matter.category, SUGGESTED, caller),
                librarian.casesLike(matter.text, matter.language, matter.category, matter.ticketId, SUGGESTED));
    }
}
