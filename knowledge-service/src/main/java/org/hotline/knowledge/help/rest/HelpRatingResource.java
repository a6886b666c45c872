package org.hotline.knowledge.help.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.knowledge.help.HelpRating;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What readers say of an article on its page, without signing in. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@PermitAll
@Tag(name = "help centre")
class HelpRatingResource {

    private final HelpRating rating;
    private final HelpReader reader;

    HelpRatingResource(HelpRating rating, HelpReader reader) {
        this.rating = rating;
        this.reader = reader;
    }

    @POST
    @Path("help/articles/{id}/ratings")
    @ResponseStatus(303)
    @Operation(
            summary = "Say whether a public article helped",
            description =
                    "Takes down what a reader says on the page of an article, and leads back to it. A later word of"
                            + " the same reader replaces an earlier one.")
    @Problems("404 article-not-found")
    public RestResponse<Void> rate(@PathParam("id") UUID id, @BeanParam @Valid FormRatingRequest request) {
        rating.rate(id, request.helpful(), reader.of(id));
        return RestResponse.seeOther(URI.create("/help/articles/" + id + "?helpful=" + request.helpful()));
    }
}
