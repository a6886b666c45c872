package org.hotline.gateway.call.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.hotline.gateway.call.Switchboard;
import org.hotline.gateway.intake.Acceptance;
import org.hotline.gateway.intake.InteractionStatus;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;

/** Reports of telephone systems about calls. */
@Path("/v1/inbound/calls")
@RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
class InboundCallResource {

    private final Switchboard switchboard;
    private final CurrentCaller current;

    InboundCallResource(Switchboard switchboard, CurrentCaller current) {
        this.switchboard = switchboard;
        this.current = current;
    }

    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reports what happened to a call; in any order, any number of times")
    @APIResponseSchema(value = CallView.class, responseCode = "202", responseDescription = "noted, or known already")
    public Response receive(@NotNull @Valid CallRequest request) {
        Acceptance taken = switchboard.take(
                request.toSignal(), request.original(), current.caller().id());
        return Response.accepted(
                        new CallView(taken.interactionId(), taken.conversationId(), taken.duplicate(), taken.status()))
                .header("Location", "/v1/interactions/" + taken.interactionId())
                .build();
    }

    /** The answer to a report. */
    record CallView(UUID interactionId, UUID conversationId, boolean duplicate, InteractionStatus status) {}
}
