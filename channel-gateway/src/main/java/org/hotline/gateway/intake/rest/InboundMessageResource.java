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
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.ApiKeyScope;
import org.hotline.gateway.access.CurrentAccess;
import org.hotline.gateway.intake.MessageReceiving;
import org.hotline.gateway.interaction.rest.AcceptanceView;
import org.hotline.gateway.interaction.rest.BatchLineView;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.JsonLines;
import org.hotline.kit.web.RequestBatch;
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
    private final RequestBatch batch;
    private final CurrentAccess current;

    InboundMessageResource(MessageReceiving receiving, RequestBatch batch, CurrentAccess current) {
        this.receiving = receiving;
        this.batch = batch;
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

    @POST
    @Path("batch")
    @Consumes(JsonLines.MEDIA_TYPE)
    @Produces(JsonLines.MEDIA_TYPE)
    @Operation(
            summary = "Hand in many messages at once",
            description =
                    "Takes up to 1,000 messages, each a line of JSON with the fields of a single one, in their order,"
                            + " and answers a line for each when all are safely stored or refused. A line that is refused spoils no"
                            + " other; what is sent again changes nothing.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = JsonLines.MEDIA_TYPE,
                            schema = @Schema(implementation = BatchLineView.class),
                            examples = @ExampleObject(name = "a line", value = BatchLineView.EXAMPLE)))
    @Problems("403 scope-missing")
    public String receiveMany(InputStream lines) throws IOException {
        Access by = current.access(ApiKeyScope.MESSAGES);
        return batch.take(
                lines,
                MessageRequest.class,
                request -> receiving.receive(request.toMessage(), request.original(), by),
                BatchLineView::of,
                BatchLineView::of);
    }
}
