package org.hotline.kit.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hotline.kit.api.Problems;

/** What everybody may ask. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class PublicSampleResource {

    /** What everybody may know. */
    public record NewsView(String text) {}

    @GET
    @Path("news")
    @Operation(summary = "Read the news", description = "Nothing new.")
    public NewsView news() {
        return new NewsView("nothing");
    }

    @GET
    @Path("letters/{token}")
    @Operation(summary = "Open a letter", description = "Opens with the right token only.")
    @Problems("404 not-found")
    public NewsView letter(@PathParam("token") String token) {
        if (!token.equals("right")) {
            throw new NotFoundException();
        }
        return new NewsView("dear");
    }
}
