package org.hotline.knowledge.search.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.knowledge.search.KnowledgeSearching;

/** Search for everybody. */
@Path("/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS)
@Tag(name = "search", description = "Finds the articles that answer a question.")
class SearchResource {

    private final KnowledgeSearching searching;
    private final CurrentCaller current;

    SearchResource(KnowledgeSearching searching, CurrentCaller current) {
        this.searching = searching;
        this.current = current;
    }

    /** Articles, best first. */
    record SearchResultsView(List<FoundArticleView> items) {}

    @GET
    @Operation(
            summary = "Search the published articles",
            description =
                    "The published articles that the caller may read and that answer the question, best first. The"
                            + " question is words, never a query language, and any of them may be missing; parts of file"
                            + " names, hosts and joined words are words, and words that a language is full of count only"
                            + " when nothing else is asked. Filters that are absent do not matter.")
    public SearchResultsView search(@BeanParam @Valid SearchQuery query) {
        return new SearchResultsView(
                searching.search(query.text(), query.filter(), current.caller(), query.limit()).stream()
                        .map(FoundArticleView::of)
                        .toList());
    }
}
