package org.hotline.door.desk;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

/** The published API of what one is told of tickets, and who watches them. */
@RegisterRestClient(configKey = "ticket")
@RegisterClientHeaders(Bearer.class)
@Path("/v1")
interface NoticeApi {

    @GET
    @Path("/notices")
    Items<DeskNotice> notices(@Nullable @QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("/notices/count")
    DeskNotice.UnreadCount count();

    @POST
    @Path("/notices/reading")
    void markRead(Map<String, Object> which);

    @GET
    @Path("/tickets/{id}/watchers")
    Items<DeskWatcher> watchers(
            @PathParam("id") UUID id, @Nullable @QueryParam("after") String after, @QueryParam("limit") int limit);

    @PUT
    @Path("/tickets/{id}/watchers/me")
    void watch(@PathParam("id") UUID id);

    @DELETE
    @Path("/tickets/{id}/watchers/me")
    void unwatch(@PathParam("id") UUID id);
}
