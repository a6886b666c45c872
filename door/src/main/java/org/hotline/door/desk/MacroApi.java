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

/** The published API of macros, as far as the desk runs them. */
@RegisterRestClient(configKey = "ticket")
@RegisterClientHeaders(Bearer.class)
@Path("/v1")
interface MacroApi {

    @GET
    @Path("/macros")
    Items<DeskMacro> macros(@Nullable @QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("/tickets/{id}/macros/{macro}/preview")
    DeskMacroPreview preview(@PathParam("id") UUID id, @PathParam("macro") UUID macro);

    @POST
    @Path("/tickets/{id}/macro-runs")
    void run(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String basedOn,
            @Nullable @HeaderParam("Idempotency-Key") String once,
            Map<String, Object> run);
}
