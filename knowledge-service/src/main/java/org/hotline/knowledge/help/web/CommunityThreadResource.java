package org.hotline.knowledge.help.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.knowledge.community.CommunityReading;
import org.hotline.knowledge.community.CommunityThread;
import org.hotline.knowledge.help.HelpReading;
import org.hotline.knowledge.search.FoundArticle;
import org.jboss.resteasy.reactive.RestResponse;

/** One question for a browser, with what was answered, and the articles that may answer it. */
@Path("/")
@Produces(HelpPages.HTML)
@PermitAll
@Tag(name = "community pages")
class CommunityThreadResource {

    private static final int ARTICLES = 3;

    private final CommunityReading communityReading;
    private final HelpReading reading;
    private final HelpPages pages;
    private final QuestionSchema schema;
    private final Template page;

    CommunityThreadResource(
            CommunityReading communityReading,
            HelpReading reading,
            HelpPages pages,
            QuestionSchema schema,
            @Location("help-question.html") Template page) {
        this.communityReading = communityReading;
        this.reading = reading;
        this.pages = pages;
        this.schema = schema;
        this.page = page;
    }

    @GET
    @Path("help/community/{id}")
    @Operation(
            summary = "Read a question of the community",
            description = "A page with a published question, its published answers, the accepted one first, and the"
                    + " articles that may answer it.")
    @Problems({"404 contribution-not-found", "404 community-closed"})
    public RestResponse<String> question(@PathParam("id") UUID id, @BeanParam @Valid HelpThreadQuery query) {
        CommunityThread thread = communityReading.get(id);
        String said = thread.question().language();
        List<FoundArticle> articles = reading.search(thread.question().title(), said).stream()
                .limit(ARTICLES)
                .toList();
        return pages.answer(
                page.data("asked", thread.question())
                        .data("answers", thread.answers())
                        .data("articles", articles)
                        .data("voted", query.voted())
                        .data("schema", schema.of(thread))
                        .data("shelves", new HelpShelves(List.of(), said))
                        .data("address", pages.address() + "/help/community/" + id),
                pages.language(said));
    }
}
