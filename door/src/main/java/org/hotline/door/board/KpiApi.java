package org.hotline.door.board;

import jakarta.ws.rs.BeanParam;
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

/** The published API of the kpi-service, as far as the board needs it. */
@RegisterRestClient(configKey = "kpi")
@RegisterClientHeaders(Bearer.class)
@Path("/v1")
interface KpiApi {

    @GET
    @Path("/kpis")
    Items<BoardReport> reports(@BeanParam KpiSearch search);

    @GET
    @Path("/kpis/{kpi}")
    BoardReport report(@PathParam("kpi") String kpi, @BeanParam KpiSearch search);

    @GET
    @Path("/kpis/{kpi}/members")
    Items<BoardMember> members(
            @PathParam("kpi") String kpi,
            @BeanParam KpiSearch search,
            @QueryParam("part") BoardMember.@Nullable CountedAs part,
            @Nullable @QueryParam("after") String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/tickets/{id}/explanation")
    TicketExplanation explanation(@PathParam("id") UUID ticket);
}
