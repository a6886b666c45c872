package org.hotline.knowledge.help.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.knowledge.help.HelpReading;
import org.hotline.knowledge.search.FoundArticle;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The help centre for a browser; it needs no script and no cookie. */
@Path("/")
@Produces(HelpPages.HTML)
@PermitAll
@Tag(name = "help centre", description = "Pages on which everybody reads the public articles, without signing in.")
class HelpResource {

    private static final int NEWEST = 6;
    private static final int FOUND_ELSEWHERE = 5;

    private final HelpReading reading;
    private final OverviewCounts counts;
    private final HelpPages pages;
    private final Template overview;
    private final Template results;

    HelpResource(
            HelpReading reading,
            OverviewCounts counts,
            HelpPages pages,
            @Location("help.html") Template overview,
            @Location("help-results.html") Template results) {
        this.reading = reading;
        this.counts = counts;
        this.pages = pages;
        this.overview = overview;
        this.results = results;
    }

    @GET
    @ResponseStatus(303)
    @Operation(summary = "Go to the help centre", description = "Leads to the help centre's first page.")
    public RestResponse<Void> home() {
        return RestResponse.seeOther(URI.create("/help"));
    }

    @GET
    @Path("help")
    @Operation(
            summary = "Browse or search the help centre",
            description =
                    "A page with categories, the newest articles and the most helpful ones, or with those that answer"
                            + " a question.")
    public RestResponse<String> overview(@BeanParam @Valid HelpQuery query) {
        String language = pages.language(query.language());
        String shown = query.language() == null ? language : query.language();
        if (!query.question().isEmpty()) {
            return results(query.question(), shown, counts.shelves(shown));
        }
        return pages.answer(
                overview.data("shelves", counts.shelves(shown))
                        .data("newest", reading.list(shown, null, null, NEWEST))
                        .data("questions", reading.newestQuestions(shown, NEWEST))
                        .data("helpful", counts.helpful(shown)),
                language);
    }

    private RestResponse<String> results(String question, String shown, HelpShelves shelves) {
        List<FoundArticle> found = reading.search(question, shown);
        List<FoundArticle> elsewhere = reading.search(question, null).stream()
                .filter(other -> !other.language().equals(shown))
                .limit(FOUND_ELSEWHERE)
                .toList();
        return pages.answer(
                results.data("question", question)
                        .data("shelves", shelves)
                        .data("found", found)
                        .data("questions", reading.questions(question, shown, FOUND_ELSEWHERE))
                        .data("elsewhere", elsewhere),
                pages.language(shown));
    }
}
