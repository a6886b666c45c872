package org.hotline.door.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.hotline.door.entry.Bearer;

/** The published API of what is proposed for tickets. */
@RegisterRestClient(configKey = "ticket")
@RegisterClientHeaders(Bearer.class)
@Path("/v1/tickets/{id}/proposals")
interface ProposalApi {

    @GET
    Items<DeskProposal> proposals(@PathParam("id") UUID ticket);

    @POST
    @Path("{proposal}/acceptance")
    void accept(@PathParam("id") UUID ticket, @PathParam("proposal") UUID proposal);

    @POST
    @Path("{proposal}/refusal")
    void refuse(@PathParam("id") UUID ticket, @PathParam("proposal") UUID proposal);
}
