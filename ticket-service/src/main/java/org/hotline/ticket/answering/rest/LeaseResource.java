package org.hotline.ticket.answering.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.ticket.answering.Lease;
import org.hotline.ticket.answering.LeaseReading;
import org.hotline.ticket.answering.TicketLeasing;
import org.jspecify.annotations.Nullable;

/** Who may answer a ticket now. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "answering")
class LeaseResource {

    private final TicketLeasing leasing;
    private final LeaseReading reading;
    private final CurrentCaller current;

    LeaseResource(TicketLeasing leasing, LeaseReading reading, CurrentCaller current) {
        this.leasing = leasing;
        this.reading = reading;
        this.current = current;
    }

    /**
     * Who may answer alone, and until when; nobody in particular when there is no operator.
     *
     * @param mine whether that is the caller
     */
    record LeaseView(@Nullable UUID operator, @Nullable Instant until, boolean mine) {

        static LeaseView of(@Nullable Lease lease, Caller caller) {
            return lease == null
                    ? new LeaseView(null, null, false)
                    : new LeaseView(
                            lease.operator(), lease.until(), lease.operator().equals(caller.id()));
        }
    }

    @GET
    @Path("{id}/lease")
    @Operation(
            summary = "See who answers",
            description = "Says who has the exclusive right to answer the ticket now, if anybody has.")
    @Problems("404 ticket-not-found")
    public LeaseView holder(@PathParam("id") UUID id) {
        Caller caller = current.caller();
        return LeaseView.of(reading.find(id, caller).orElse(null), caller);
    }

    @POST
    @Path("{id}/lease")
    @Operation(
            summary = "Take or renew the lease",
            description = "Gives the caller the short exclusive right to answer the ticket, so that a customer is not"
                    + " answered twice.")
    @Problems({"404 ticket-not-found", "409 leased-by-another"})
    public LeaseView lease(@PathParam("id") UUID id) {
        Caller caller = current.caller();
        return LeaseView.of(leasing.grant(id, caller), caller);
    }

    @DELETE
    @Path("{id}/lease")
    @Operation(summary = "Give the lease back", description = "Ends the caller's right before it ends by itself.")
    @Problems("404 ticket-not-found")
    public void release(@PathParam("id") UUID id) {
        leasing.release(id, current.caller());
    }
}
