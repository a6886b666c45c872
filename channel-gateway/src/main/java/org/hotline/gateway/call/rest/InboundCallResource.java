package org.hotline.gateway.call.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.access.ApiKeyScope;
import org.hotline.gateway.access.CurrentAccess;
import org.hotline.gateway.call.CallReporting;
import org.hotline.gateway.interaction.rest.AcceptanceView;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
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
    private final CurrentAccess current;

    InboundCallResource(CallReporting reporting, CurrentAccess current) {
        this.reporting = reporting;
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
}
