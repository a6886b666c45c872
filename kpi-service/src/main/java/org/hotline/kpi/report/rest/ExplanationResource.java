package org.hotline.kpi.report.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kpi.report.MemberReading;

/** Why a ticket counts where it counts. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.LEADS)
@Tag(name = KpiResource.TAG)
class ExplanationResource {

    private final MemberReading reading;
    private final CurrentCaller current;

    ExplanationResource(MemberReading reading, CurrentCaller current) {
        this.reading = reading;
        this.current = current;
    }

    @GET
    @Path("{id}/explanation")
    @Operation(
            summary = "Explain how a ticket counts",
            description = "Answers in which indicators a ticket counts now, with what, or why it is left out. A ticket "
                    + "of another team is not there for a team lead.")
    @Problems("404 ticket-not-found")
    public ExplanationView explain(@PathParam("id") UUID ticketId) {
        return ExplanationView.of(reading.explain(ticketId, current.caller()));
    }
}
