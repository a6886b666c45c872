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

/** The published API of the escalation-service, as far as the desk needs it. */
@RegisterRestClient(configKey = "escalation")
@RegisterClientHeaders(Bearer.class)
@Path("/v1")
interface EscalationApi {

    @GET
    @Path("/tickets/{id}/clocks")
    Items<Clock> clocks(@PathParam("id") UUID ticket);

    @POST
    @Path("/escalations")
    void escalate(Map<String, Object> escalation);
}
