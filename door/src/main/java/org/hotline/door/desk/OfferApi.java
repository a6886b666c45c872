package org.hotline.door.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.hotline.door.entry.Bearer;

/** The published API of what operators are asked to take, and why tickets went where they went. */
@RegisterRestClient(configKey = "ticket")
@RegisterClientHeaders(Bearer.class)
@Path("/v1")
interface OfferApi {

    @GET
    @Path("/offers")
    Items<DeskOffer> offers();

    @POST
    @Path("/offers/{id}/acceptance")
    void accept(@PathParam("id") UUID id);

    @POST
    @Path("/offers/{id}/decline")
    void decline(@PathParam("id") UUID id);

    @GET
    @Path("/tickets/{id}/routing")
    Items<DeskDecision> why(@PathParam("id") UUID id, @QueryParam("limit") int limit);
}
