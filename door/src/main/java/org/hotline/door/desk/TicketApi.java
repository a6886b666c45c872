package org.hotline.door.desk;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.hotline.door.entry.Bearer;
import org.jspecify.annotations.Nullable;

/** The published API of the ticket-service, as far as the desk needs it. */
@RegisterRestClient(configKey = "ticket")
@RegisterClientHeaders(Bearer.class)
@Path("/v1")
interface TicketApi {

    @GET
    @Path("/tickets")
    Items<DeskTicket> tickets(@BeanParam TicketSearch search);

    @GET
    @Path("/tickets/count")
    QueueLength count(@BeanParam TicketSearch search);

    @GET
    @Path("/teams")
    Items<DeskTeam> teams(@QueryParam("limit") int limit);

    /** Does the same with many. */
    @POST
    @Path("/tickets/bulk")
    Items<BulkActing.ChangedItem> change(
            @Nullable @HeaderParam("Idempotency-Key") String once, Map<String, Object> change);

    @GET
    @Path("/views")
    Items<DeskSavedView> views(@QueryParam("limit") int limit);

    @POST
    @Path("/views")
    DeskSavedView keep(@Nullable @HeaderParam("Idempotency-Key") String once, Map<String, Object> view);

    @GET
    @Path("/views/{id}")
    DeskSavedView view(@PathParam("id") UUID id);

    @DELETE
    @Path("/views/{id}")
    void remove(@PathParam("id") UUID id);

    @GET
    @Path("/views/{id}/count")
    QueueLength countOfView(@PathParam("id") UUID id);

    @GET
    @Path("/views/{id}/tickets")
    Items<DeskTicket> ticketsOfView(
            @PathParam("id") UUID id, @Nullable @QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("/tickets/{id}")
    DeskTicket ticket(@PathParam("id") UUID id);

    @GET
    @Path("/tickets/{id}/messages")
    Items<DeskMessage> messages(@PathParam("id") UUID id, @BeanParam Backwards page);

    @GET
    @Path("/tickets/{id}/timeline")
    Items<DeskEntry> timeline(@PathParam("id") UUID id, @BeanParam Backwards page);

    @GET
    @Path("/tickets/{id}/lease")
    DeskLease lease(@PathParam("id") UUID id);

    @GET
    @Path("/operators")
    Items<Colleague> operators(@QueryParam("limit") int limit);

    @GET
    @Path("/operators/me")
    Colleague me();

    @PUT
    @Path("/operators/me/presence")
    Colleague say(Map<String, String> presence);

    @GET
    @Path("/templates")
    Items<DeskTemplate> templates(@Nullable @QueryParam("language") String language, @QueryParam("limit") int limit);

    @GET
    @Path("/tickets/{id}/checklists")
    Items<DeskChecklist> checklists(@PathParam("id") UUID id, @QueryParam("limit") int limit);

    @PUT
    @Path("/tickets/{id}/checklists/{checklist}/steps/{step}")
    void check(
            @PathParam("id") UUID id,
            @PathParam("checklist") String checklist,
            @PathParam("step") String step,
            Map<String, Object> body);

    @POST
    @Path("/tickets/{id}/{action}")
    void act(
            @PathParam("id") UUID id,
            @PathParam("action") String action,
            @Nullable @HeaderParam("If-Match") String basedOn,
            @Nullable @HeaderParam("Idempotency-Key") String once,
            Map<String, Object> body);
}
