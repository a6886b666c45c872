package org.hotline.ticket.merging.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Idempotent;
import org.hotline.ticket.changing.rest.VersionedTicketQuery;
import org.hotline.ticket.merging.TicketMerging;
import org.hotline.ticket.merging.TicketSplitting;
import org.hotline.ticket.ticket.rest.TicketView;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Which tickets are one matter, and which matter is two. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "merging", description = "Making one matter of two tickets, or two of one.")
class TicketMergingResource {

    private final TicketMerging merging;
    private final TicketSplitting splitting;
    private final CurrentCaller current;

    TicketMergingResource(TicketMerging merging, TicketSplitting splitting, CurrentCaller current) {
        this.merging = merging;
        this.splitting = splitting;
        this.current = current;
    }

    /** The ticket that goes on. */
    record MergeRequest(@NotNull UUID into) {}

    /** Which of the customer's messages become a ticket of their own. */
    record SplitRequest(
            @NotEmpty @Size(max = 200) List<@NotNull UUID> messages,
            @Nullable @Size(max = 500) String subject) {}

    @POST
    @Path("{id}/merge")
    @Operation(
            summary = "Merge a ticket into another",
            description =
                    "The two are one matter, which goes on in the other ticket with the messages of both. This one is"
                            + " closed as a duplicate.")
    @Problems({"404 ticket-not-found", "409 illegal-transition", "422 cannot-merge"})
    public RestResponse<TicketView> merge(
            @BeanParam @Valid VersionedTicketQuery ticket, @Valid @NotNull MergeRequest request) {
        return TicketView.answer(merging.merge(ticket.by(current.caller()), request.into()));
    }

    @POST
    @Path("{id}/unmerge")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Take a merge back",
            description = "The ticket gets back the messages that came from it, and stands where it stood.")
    @Problems({"404 ticket-not-found", "409 not-merged"})
    public RestResponse<TicketView> unmerge(@BeanParam @Valid VersionedTicketQuery ticket) {
        return TicketView.answer(merging.unmerge(ticket.by(current.caller())));
    }

    @POST
    @Path("{id}/split")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Split a ticket",
            description = "Some of what the customer wrote becomes a ticket of its own, in the same queue, of whichever"
                    + " customer wrote the first of it. The answer is the new ticket.")
    @Problems({"404 ticket-not-found", "409 ticket-closed", "422 cannot-split"})
    public RestResponse<TicketView> split(
            @BeanParam @Valid VersionedTicketQuery ticket, @Valid @NotNull SplitRequest request) {
        return TicketView.created(splitting.split(ticket.by(current.caller()), request.messages(), request.subject()));
    }
}
