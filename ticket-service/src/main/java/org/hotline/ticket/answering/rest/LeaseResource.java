package org.hotline.ticket.answering.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.ticket.answering.Lease;
import org.hotline.ticket.answering.TicketLeasing;

/** Who may answer a ticket now. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "answering")
class LeaseResource {

    private final TicketLeasing leasing;
    private final CurrentCaller current;

    LeaseResource(TicketLeasing leasing, CurrentCaller current) {
        this.leasing = leasing;
        this.current = current;
    }

    /** Who may answer alone, and until when. */
    record LeaseView(UUID operator, Instant until) {

        static LeaseView of(Lease lease) {
            return new LeaseView(lease.operator(), lease.until());
        }
    }

    @POST
    @Path("{id}/lease")
    @Operation(
            summary = "Take or renew the lease",
            description = "Gives the caller the short exclusive right to answer the ticket, so that a customer is not"
                    + " answered twice.")
    @Problems({"404 ticket-not-found", "409 leased-by-another"})
    public LeaseView lease(@PathParam("id") UUID id) {
        return LeaseView.of(leasing.grant(id, current.caller()));
    }

    @DELETE
    @Path("{id}/lease")
    @Operation(summary = "Give the lease back", description = "Ends the caller's right before it ends by itself.")
    @Problems("404 ticket-not-found")
    public void release(@PathParam("id") UUID id) {
        leasing.release(id, current.caller());
    }
}
