package org.hotline.gateway.inbound.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.inbound.InboundReceiving;
import org.hotline.gateway.inbound.InboundSignature;
import org.hotline.gateway.inbound.InboundWebhook;
import org.hotline.gateway.inbound.InboundWebhookVerifying;
import org.hotline.gateway.interaction.rest.AcceptanceView;
import org.hotline.kit.api.Problems;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Takes what is pushed to inbound webhooks. */
@Path("/v1/inbound/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "inbound webhooks")
class InboundPushResource {

    private static final String EXAMPLE =
            "{\"from\": {\"address\": \"ann@example.org\", \"name\": \"Ann Martin\"}, \"subject\": \"Order 4711\", \"text\": \"Where is my parcel?\"}";

    private final InboundWebhookVerifying verifying;
    private final InboundForms forms;
    private final InboundReceiving receiving;

    InboundPushResource(InboundWebhookVerifying verifying, InboundForms forms, InboundReceiving receiving) {
        this.verifying = verifying;
        this.forms = forms;
        this.receiving = receiving;
    }

    @POST
    @Path("{id}")
    @Blocking
    @ResponseStatus(202)
    @Operation(
            summary = "Push a message, or a report about a call",
            description =
                    "Takes a message as it is handed in, or a report about a call where the channel is VOICE, and answers"
                            + " when it is safely stored, or was already. The webhook says its channel and account, and"
                            + " webhook-id what it is called: the same one again changes nothing.")
    @Problems({
        "400 invalid-request",
        "400 malformed-request",
        "401 webhook-not-signed",
        "403 account-of-another",
        "422 recording-not-announced",
        "503 intake-overloaded"
    })
    public CompletionStage<RestResponse<AcceptanceView>> push(
            @PathParam("id") UUID id,
            @HeaderParam("webhook-id") @Nullable @Parameter(description = "what it is called, whenever it is pushed")
                    String name,
            @HeaderParam("webhook-timestamp")
                    @Nullable
                    @Parameter(description = "when it is pushed, in seconds since 1970, by a clock that goes right")
                    String timestamp,
            @HeaderParam("webhook-signature")
                    @Nullable
                    @Parameter(
                            description =
                                    "v1, and the HMAC-SHA256 of name, moment and body in Base64; or several of these")
                    String signatures,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(type = SchemaType.OBJECT),
                                            examples = @ExampleObject(name = "a message", value = EXAMPLE)))
                    InputStream body)
            throws IOException {
        Function<byte[], InboundWebhook> addressee =
                verifying.expect(id, new InboundSignature(name, timestamp, signatures));
        byte[] pushed = body.readAllBytes();
        InboundWebhook webhook = addressee.apply(pushed);
        return receiving
                .receive(forms.pushed(pushed, String.valueOf(name), webhook), webhook.access())
                .thenApply(AcceptanceView::accepted);
    }
}
