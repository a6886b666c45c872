package org.hotline.door.board;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.hotline.door.desk.Items;
import org.hotline.door.entry.Bearer;
import org.jspecify.annotations.Nullable;

/** The published API of the ticket-service, as far as the board needs it: what teams, operators and tickets are called. */
@RegisterRestClient(configKey = "ticket")
@RegisterClientHeaders(Bearer.class)
@Path("/v1")
interface StaffApi {

    @GET
    @Path("/teams")
    Items<TeamName> teams(@Nullable @QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("/operators")
    Items<OperatorName> operators(@Nullable @QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("/tickets/{id}")
    TicketName ticket(@PathParam("id") UUID id);

    /** What a team is called. */
    record TeamName(String key, String name) {}

    /** What an operator is called. */
    record OperatorName(UUID id, String name) {}

    /** What a ticket is called, and how it came. */
    record TicketName(UUID id, String number, String subject, String channel) {}
}
