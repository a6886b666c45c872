package org.hotline.door.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.hotline.door.entry.Bearer;

/** The published API of what waits to go out. */
@RegisterRestClient(configKey = "ticket")
@RegisterClientHeaders(Bearer.class)
@Path("/v1")
interface WaitingReplyApi {

    @GET
    @Path("/tickets/{id}/waiting-replies")
    Items<DeskWaitingReply> of(@PathParam("id") UUID id, @QueryParam("limit") int limit);

    @POST
    @Path("/tickets/{id}/waiting-replies/{reply}/withdrawal")
    DeskWaitingReply withdraw(
            @PathParam("id") UUID id, @PathParam("reply") String reply, @HeaderParam("Idempotency-Key") String once);

    @GET
    @Path("/waiting-replies")
    Items<DeskWaitingReply> own(@QueryParam("limit") int limit);
}
