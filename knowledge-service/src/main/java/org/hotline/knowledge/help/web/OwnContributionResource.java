package org.hotline.knowledge.help.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.knowledge.community.CommunityReading;
import org.hotline.knowledge.community.CommunityThread;
import org.hotline.knowledge.community.ContributionWriting;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The page by which somebody comes back to what he wrote, behind a link that only he has. */
@Path("/")
@Produces(HelpPages.HTML)
@PermitAll
@Tag(name = "community pages")
class OwnContributionResource {

    private static final String LINK = "what is signed of the link";

    private final CommunityReading reading;
    private final ContributionWriting writing;
    private final HelpPages pages;
    private final Template page;

    OwnContributionResource(
            CommunityReading reading,
            ContributionWriting writing,
            HelpPages pages,
            @Location("help-own.html") Template page) {
        this.reading = reading;
        this.writing = writing;
        this.pages = pages;
        this.page = page;
    }

    @GET
    @Path("help/community/mine/{link}")
    @Operation(
            summary = "See what became of a question or an answer",
            description =
                    "A page with what somebody wrote and what was answered. The signed link is all that it needs.")
    @Problems({"404 contribution-not-found", "404 community-closed"})
    public RestResponse<String> own(@PathParam("link") @Parameter(description = LINK) String link) {
        CommunityThread thread = reading.own(link);
        String language = pages.language(thread.question().language());
        return pages.answerOne(
                200,
                page.data("link", link)
                        .data("own", thread.question())
                        .data("answers", thread.answers())
                        .data("shelves", new HelpShelves(List.of(), language)),
                language);
    }

    @POST
    @Path("help/community/mine/{link}/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @ResponseStatus(303)
    @Operation(
            summary = "Say which answer solved one's question",
            description = "Takes down what whoever asked says, in place of what was said before, and leads back.")
    @Problems({"404 contribution-not-found", "404 community-closed"})
    public RestResponse<Void> accept(
            @PathParam("link") @Parameter(description = LINK) String link, @BeanParam @Valid AcceptanceForm form) {
        writing.accept(link, form.answer());
        return back(link);
    }

    @POST
    @Path("help/community/mine/{link}/withdrawal")
    @ResponseStatus(303)
    @Operation(
            summary = "Take back what one wrote",
            description = "Leaves nothing of a question and the answers to it, or of an answer, and leads back.")
    @Problems({"404 contribution-not-found", "404 community-closed"})
    public RestResponse<Void> withdraw(@PathParam("link") @Parameter(description = LINK) String link) {
        writing.withdraw(link);
        return back(link);
    }

    private static RestResponse<Void> back(String link) {
        return RestResponse.seeOther(URI.create("/help/community/mine/" + link));
    }
}
