package org.hotline.gateway.intake.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hotline.gateway.intake.Interactions;
import org.hotline.gateway.intake.Submission.Raw;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;

/** What became of what was handed in. */
@Path("/v1/interactions/{id}")
@RolesAllowed({Roles.INTEGRATION, Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class InteractionResource {

    private final Interactions interactions;
    private final CurrentCaller current;

    InteractionResource(Interactions interactions, CurrentCaller current) {
        this.interactions = interactions;
        this.current = current;
    }

    @GET
    @Operation(summary = "Tells where an interaction stands")
    public InteractionView read(@PathParam("id") UUID id) {
        return InteractionView.of(interactions.find(id, current.caller()));
    }

    @GET
    @Path("raw")
    @Operation(summary = "The original, byte for byte")
    public Response raw(@PathParam("id") UUID id) {
        Raw raw = interactions.raw(id, current.caller());
        String ending = raw.mediaType().equals("message/rfc822") ? ".eml" : ".json";
        return Downloads.of(id + ending, raw.mediaType(), raw.bytes());
    }
}
