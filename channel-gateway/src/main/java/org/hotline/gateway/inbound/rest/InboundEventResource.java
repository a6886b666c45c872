package org.hotline.gateway.inbound.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.access.CurrentAccess;
import org.hotline.gateway.inbound.InboundReceiving;
import org.hotline.gateway.interaction.rest.AcceptanceView;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Messages and reports about calls as CloudEvents. */
@Path("/v1/inbound/events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SYSTEMS)
@Tag(name = "inbound events", description = "Messages and reports about calls, handed in as CloudEvents.")
class InboundEventResource {

    private static final String ANYTHING = "*";
    private static final String ONE = "Hand in an event";
    private static final String ONE_DESCRIPTION =
            "Takes a CloudEvent 1.0, structured or binary (with its attributes in ce- headers, percent-encoded), whose data"
                    + " are a message or a report about a call as its type says, and answers when it is safely stored, or was"
                    + " already: source and id name it, and the same one again changes nothing.";

    private final EventForms forms;
    private final InboundReceiving receiving;
    private final CurrentAccess current;

    InboundEventResource(EventForms forms, InboundReceiving receiving, CurrentAccess current) {
        this.forms = forms;
        this.receiving = receiving;
        this.current = current;
    }

    @OPTIONS
    @ResponseStatus(200)
    @Operation(
            summary = "Ask whether events may be sent",
            description =
                    "Answers senders that ask before they send, as the webhooks of CloudEvents do: whoever may hand in events"
                            + " may do so from everywhere, and as fast as he is answered.")
    public RestResponse<Void> allow() {
        return allowed();
    }

    static RestResponse<Void> allowed() {
        return ResponseBuilder.<Void>ok(null)
                .header("WebHook-Allowed-Origin", ANYTHING)
                .header("WebHook-Allowed-Rate", ANYTHING)
                .build();
    }

    @POST
    @Blocking
    @ResponseStatus(202)
    @Consumes(EventForms.STRUCTURED)
    @Operation(summary = ONE, description = ONE_DESCRIPTION)
    @Problems({
        "400 invalid-request",
        "400 malformed-request",
        "403 account-of-another",
        "403 scope-missing",
        "422 recording-not-announced",
        "503 intake-overloaded"
    })
    public CompletionStage<RestResponse<AcceptanceView>> receive(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = EventRequest.class),
                                            examples = @ExampleObject(name = "an event", value = EventRequest.EXAMPLE)))
                    byte @Nullable [] body)
            throws IOException {
        return receiving.receive(forms.structured(body), current.access()).thenApply(AcceptanceView::accepted);
    }

    @POST
    @Blocking
    @ResponseStatus(202)
    @Operation(summary = ONE, description = ONE_DESCRIPTION)
    @Problems({
        "400 invalid-request",
        "400 malformed-request",
        "403 account-of-another",
        "403 scope-missing",
        "422 recording-not-announced",
        "503 intake-overloaded"
    })
    public CompletionStage<RestResponse<AcceptanceView>> receiveBinary(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(type = SchemaType.OBJECT),
                                            examples = @ExampleObject(name = "its data", value = EventRequest.DATA)))
                    byte @Nullable [] body)
            throws IOException {
        return receiving.receive(forms.binary(body), current.access()).thenApply(AcceptanceView::accepted);
    }
}
