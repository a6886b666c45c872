package org.hotline.door.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.hotline.door.entry.Bearer;

/** The published API of the escalation-service, as far as the desk needs it. */
@RegisterRestClient(configKey = "escalation")
@RegisterClientHeaders(Bearer.class)
@Path("/v1")
interface EscalationApi {

    @GET
    @Path("/tickets/{id}/clocks")
    Items<Clock> clocks(@PathParam("id") UUID ticket);

    @GET
    @Path("/escalations")
    Items<DeskEscalation> escalations(@QueryParam("ticket") UUID ticket, @QueryParam("limit") int limit);

    /** Accepts it, declines it, hands it back or withdraws it. */
    @POST
    @Path("/escalations/{id}/{step}")
    void step(@PathParam("id") String escalation, @PathParam("step") String step, Map<String, Object> body);

    @POST
    @Path("/escalations")
    void escalate(Map<String, Object> escalation);
}
