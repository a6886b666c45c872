package org.hotline.gateway.call.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.ApiKeyScope;
import org.hotline.gateway.access.CurrentAccess;
import org.hotline.gateway.call.CallReporting;
import org.hotline.gateway.interaction.rest.AcceptanceView;
import org.hotline.gateway.interaction.rest.BatchLineView;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.JsonLines;
import org.hotline.kit.web.RequestBatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Reports of telephone systems about calls. */
@Path("/v1/inbound/calls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SYSTEMS)
@Tag(name = "calls", description = "Calls as telephone systems report them.")
class InboundCallResource {

    private final CallReporting reporting;
    private final RequestBatch batch;
    private final CurrentAccess current;

    InboundCallResource(CallReporting reporting, RequestBatch batch, CurrentAccess current) {
        this.reporting = reporting;
        this.batch = batch;
        this.current = current;
    }

    @POST
    @ResponseStatus(202)
    @Operation(
            summary = "Report what happened to a call",
            description =
                    "Takes one event of a call, in any order and any number of times. The first report about a call"
                            + " makes its interaction, whose id all of them answer.")
    @Problems({"403 account-of-another", "403 scope-missing", "422 recording-not-announced", "503 intake-overloaded"})
    public RestResponse<AcceptanceView> receive(@Valid @NotNull CallRequest request) {
        return AcceptanceView.accepted(
                reporting.report(request.toReport(), request.original(), current.access(ApiKeyScope.CALLS)));
    }

    @POST
    @Path("batch")
    @Consumes(JsonLines.MEDIA_TYPE)
    @Produces(JsonLines.MEDIA_TYPE)
    @Operation(
            summary = "Report what happened to many calls",
            description = "Takes up to 1,000 events of calls, each a line of JSON with the fields of a single one, and"
                    + " answers a line for each when all are safely stored or refused. A line that is refused spoils no"
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
        Access by = current.access(ApiKeyScope.CALLS);
        return batch.takeTogether(
                lines,
                CallRequest.class,
                CallRequest::toSubmission,
                reports -> reporting.report(reports, by),
                BatchLineView::of,
                BatchLineView::of);
    }
}
