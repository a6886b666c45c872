package org.hotline.ticket.dispatch.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.ticket.dispatch.RoutingReading;

/** Why a ticket went where it went. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "routing")
class RoutingDecisionResource {

    private final RoutingReading reading;
    private final CurrentCaller current;

    RoutingDecisionResource(RoutingReading reading, CurrentCaller current) {
        this.reading = reading;
        this.current = current;
    }

    @GET
    @Path("{id}/routing")
    @Operation(
            summary = "List why a ticket went where it went",
            description =
                    "By which rule its team was chosen, and why which operator was given or offered the ticket, the newest"
                            + " first: what was asked, what the operator could do and had to do, and what became of it.")
    @Problems("404 ticket-not-found")
    public Page<RoutingDecisionView> list(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return Page.of(
                        reading.list(id, current.caller(), page.afterId(), page.wanted()),
                        page.limit(),
                        last -> Cursor.encode(last.id().toString()))
                .map(RoutingDecisionView::of);
    }
}
