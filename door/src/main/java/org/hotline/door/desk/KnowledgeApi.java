package org.hotline.door.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.hotline.door.entry.Bearer;

/** The published API of the knowledge-service, as far as the desk needs it. */
@RegisterRestClient(configKey = "knowledge")
@RegisterClientHeaders(Bearer.class)
@Path("/v1")
interface KnowledgeApi {

    @POST
    @Path("/suggestions")
    Suggestions suggest(Map<String, Object> question);

    @GET
    @Path("/articles/{id}")
    DeskArticle article(@PathParam("id") UUID article);

    /** The article in all its languages. */
    @GET
    @Path("/articles/{id}/translations")
    Items<DeskArticle> translations(@PathParam("id") UUID article);

    /** As a ticket takes them. */
    @GET
    @Path("/articles/{id}/steps")
    Map<String, Object> steps(@PathParam("id") String article);
}
