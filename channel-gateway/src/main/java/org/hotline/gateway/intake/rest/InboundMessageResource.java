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
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.access.ApiKeyScope;
import org.hotline.gateway.access.CurrentAccess;
import org.hotline.gateway.intake.MessageReceiving;
import org.hotline.gateway.interaction.rest.AcceptanceView;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Messages from chats, web forms, text messages and other channels. */
@Path("/v1/inbound/messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SYSTEMS)
@Tag(name = "inbound messages")
class InboundMessageResource {

    private final MessageReceiving receiving;
    private final CurrentAccess current;

    InboundMessageResource(MessageReceiving receiving, CurrentAccess current) {
        this.receiving = receiving;
        this.current = current;
    }

    @POST
    @Blocking
    @ResponseStatus(202)
    @Operation(
            summary = "Hand in a message",
            description =
                    "Takes a message of a chat, a web form or a text message and answers when it is safely stored,"
                            + " or was already: channel, account and externalId name it, and the same one again changes nothing.")
    @Problems({"403 account-of-another", "403 scope-missing", "503 intake-overloaded"})
    public CompletionStage<RestResponse<AcceptanceView>> receive(@Valid @NotNull MessageRequest request) {
        return receiving
                .receive(request.toMessage(), request.original(), current.access(ApiKeyScope.MESSAGES))
                .thenApply(AcceptanceView::accepted);
    }
}
