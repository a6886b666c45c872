package org.hotline.door.board;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.hotline.door.desk.Clock;
import org.hotline.door.desk.Items;
import org.hotline.door.entry.Bearer;

/** The published API of the escalation-service, as far as the board needs it: what was promised in a ticket. */
@RegisterRestClient(configKey = "escalation")
@RegisterClientHeaders(Bearer.class)
@Path("/v1")
interface PromiseApi {

    @GET
    @Path("/tickets/{id}/clocks")
    Items<Clock> clocks(@PathParam("id") UUID ticket);
}
