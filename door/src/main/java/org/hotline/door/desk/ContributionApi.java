package org.hotline.door.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.hotline.door.entry.Bearer;
import org.jspecify.annotations.Nullable;

/** The published API of what the community asks and answers. */
@RegisterRestClient(configKey = "knowledge")
@RegisterClientHeaders(Bearer.class)
@Path("/v1/contributions")
interface ContributionApi {

    @GET
    Items<DeskContribution> contributions(
            @QueryParam("state") DeskContribution.Shown state,
            @Nullable @QueryParam("accepted") Boolean accepted,
            @Nullable @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @POST
    @Path("/{id}/approval")
    void approve(@PathParam("id") UUID id);

    @POST
    @Path("/{id}/rejection")
    void reject(@PathParam("id") UUID id);

    @POST
    @Path("/{id}/answers")
    void answer(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("Idempotency-Key") String once,
            Map<String, String> answer);

    @POST
    @Path("/{id}/draft")
    void draft(@PathParam("id") UUID id, @Nullable @HeaderParam("Idempotency-Key") String once);
}
