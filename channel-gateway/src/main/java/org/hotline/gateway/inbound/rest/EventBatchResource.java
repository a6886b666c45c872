package org.hotline.gateway.inbound.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.CurrentAccess;
import org.hotline.gateway.inbound.InboundReceiving;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.RequestBatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Many CloudEvents at once. */
@Path("/v1/inbound/events/batch")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(EventForms.BATCH)
@RolesAllowed(Roles.SYSTEMS)
@Tag(name = "inbound events")
class EventBatchResource {

    private final EventForms forms;
    private final InboundReceiving receiving;
    private final RequestBatch batch;
    private final CurrentAccess current;

    EventBatchResource(EventForms forms, InboundReceiving receiving, RequestBatch batch, CurrentAccess current) {
        this.forms = forms;
        this.receiving = receiving;
        this.batch = batch;
        this.current = current;
    }

    @OPTIONS
    @ResponseStatus(200)
    @Operation(
            summary = "Ask whether many events may be sent at once",
            description = "Answers senders that ask before they send as where events are handed in one by one.")
    public RestResponse<Void> allowMany() {
        return InboundEventResource.allowed();
    }

    @POST
    @Operation(
            summary = "Hand in many events at once",
            description =
                    "Takes up to 1,000 events, a list of CloudEvents in JSON, in their order, and answers for each what"
                            + " it would be answered by itself. One that is refused spoils no other; what is sent again changes"
                            + " nothing. When some could not be kept for the moment (503), all are to be sent again.")
    @Problems({"400 invalid-request", "400 malformed-request", "503 intake-overloaded"})
    public EventBatchView receiveMany(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.ARRAY,
                                                            implementation = EventRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "events",
                                                            value = "[" + EventRequest.EXAMPLE + "]")))
                    byte @Nullable [] body)
            throws IOException {
        Access by = current.access();
        return EventBatchView.of(batch.takeParts(
                forms.parts(body),
                forms::structured,
                contents -> receiving.receive(contents, by),
                EventAnswerView::of,
                EventAnswerView::of));
    }
}
