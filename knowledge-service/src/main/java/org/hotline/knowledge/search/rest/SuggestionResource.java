package org.hotline.knowledge.search.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.knowledge.search.CustomerQuestion;
import org.hotline.knowledge.search.KnowledgeSearching;
import org.hotline.knowledge.search.Suggestion;
import org.jspecify.annotations.Nullable;

/** Suggestions for those who answer. */
@Path("/v1/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INSIDERS)
@Tag(name = "suggestions", description = "What may help to answer a customer.")
class SuggestionResource {

    private final KnowledgeSearching searching;
    private final CurrentCaller current;

    SuggestionResource(KnowledgeSearching searching, CurrentCaller current) {
        this.searching = searching;
        this.current = current;
    }

    /**
     * What somebody works on.
     *
     * @param text what the customer wrote
     * @param ticketId the ticket, which is not suggested itself
     */
    record SuggestionRequest(
            @NotBlank @Size(max = 100_000) String text,
            @Nullable String language,
            @Nullable String category,
            @Nullable UUID ticketId) {

        CustomerQuestion toQuestion() {
            return new CustomerQuestion(text, language, category, ticketId);
        }
    }

    /** What may help, best first. */
    record SuggestionView(List<FoundArticleView> articles, List<FoundCaseView> tickets) {

        static SuggestionView of(Suggestion suggestion) {
            return new SuggestionView(
                    suggestion.articles().stream().map(FoundArticleView::of).toList(),
                    suggestion.cases().stream().map(FoundCaseView::of).toList());
        }
    }

    @POST
    @Operation(
            summary = "Suggest articles and solved cases",
            description =
                    "What may help with what a customer wrote: the articles that answer it and the solved cases that"
                            + " were like it, best first. Cases are those of tickets that the caller's team worked on, for those who"
                            + " watch all teams all of them. The ticket that is named is not suggested itself.")
    public SuggestionView suggest(@Valid @NotNull SuggestionRequest request) {
        return SuggestionView.of(searching.suggest(request.toQuestion(), current.caller()));
    }
}
