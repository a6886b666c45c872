package org.hotline.gateway.intake.rest;

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
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.hotline.gateway.intake.MessageIntake;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;

/** Messages from chats, web forms, text messages and other channels. */
@Path("/v1/inbound/messages")
@RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
class InboundMessageResource {

    private final MessageIntake intake;
    private final CurrentCaller current;

    InboundMessageResource(MessageIntake intake, CurrentCaller current) {
        this.intake = intake;
        this.current = current;
    }

    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hands in a message; answered when it is safely stored. Handing it in again changes nothing")
    @APIResponseSchema(
            value = AcceptanceView.class,
            responseCode = "202",
            responseDescription = "stored, or known already")
    public CompletionStage<Response> receive(@NotNull @Valid MessageRequest request) {
        return intake.accept(
                        request.toMessage(),
                        request.original(),
                        current.caller().id())
                .thenApply(AcceptanceView::accepted);
    }
}
