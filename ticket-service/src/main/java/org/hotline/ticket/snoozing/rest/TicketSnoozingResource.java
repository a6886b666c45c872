package org.hotline.ticket.snoozing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.ticket.changing.rest.VersionedTicketQuery;
import org.hotline.ticket.snoozing.TicketSnoozing;
import org.hotline.ticket.ticket.rest.TicketView;
import org.jboss.resteasy.reactive.RestResponse;

/** Tickets that are left out of their queues for a while. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "working")
class TicketSnoozingResource {

    private final TicketSnoozing snoozing;
    private final CurrentCaller current;

    TicketSnoozingResource(TicketSnoozing snoozing, CurrentCaller current) {
        this.snoozing = snoozing;
        this.current = current;
    }

    /**
     * When the ticket comes back.
     *
     * @param until in the future, and at most 366 days away
     */
    record SnoozeRequest(@NotNull Instant until) {}

    @POST
    @Path("{id}/snooze")
    @Operation(
            summary = "Snooze a ticket",
            description =
                    "Leaves the ticket out of its queue until a moment: it is offered to nobody, counts for nobody's"
                            + " capacity, and lists leave it out with `snoozed=false`. It is back at that moment, or as soon as its"
                            + " customer writes or calls, or it goes to another team; solving it ends that too. It stays what it is:"
                            + " snoozing is no waiting for the customer, and what was promised to him is due when it was.")
    @Problems({"404 ticket-not-found", "409 ticket-closed", "409 illegal-transition"})
    public RestResponse<TicketView> snooze(
            @BeanParam @Valid VersionedTicketQuery ticket, @Valid @NotNull SnoozeRequest request) {
        return TicketView.answer(snoozing.snooze(ticket.by(current.caller()), request.until()));
    }

    @POST
    @Path("{id}/unsnooze")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Take a snoozed ticket back",
            description =
                    "Puts the ticket back into its queue before its time; where it is not snoozed, nothing changes.")
    @Problems("404 ticket-not-found")
    public RestResponse<TicketView> unsnooze(@BeanParam @Valid VersionedTicketQuery ticket) {
        return TicketView.answer(snoozing.unsnooze(ticket.by(current.caller())));
    }
}
