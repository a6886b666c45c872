package org.hotline.ticket.resolving.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import org.hotline.ticket.resolving.TicketResolving;
import org.hotline.ticket.ticket.ClosureReason;
import org.hotline.ticket.ticket.WrapUp;
import org.hotline.ticket.ticket.rest.TicketView;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How a ticket ends, and begins again. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "resolving", description = "How tickets end, and begin again.")
class TicketResolvingResource {

    private final TicketResolving resolving;
    private final CurrentCaller current;

    TicketResolvingResource(TicketResolving resolving, CurrentCaller current) {
        this.resolving = resolving;
        this.current = current;
    }

    /** How the matter was solved. */
    record ResolutionRequest(
            @NotBlank @Size(max = 100_000) String solution,
            @Nullable @Size(max = 60) String wrapUpCode,
            @Nullable @Min(0) Integer handlingSeconds,
            @Nullable @Size(max = 50) List<@NotNull UUID> articleIds,
            @Nullable Boolean firstLevelCapable) {

        WrapUp toWrapUp() {
            return new WrapUp(
                    solution,
                    wrapUpCode,
                    handlingSeconds,
                    articleIds == null ? List.of() : articleIds,
                    firstLevelCapable);
        }
    }

    /** Why the ticket is final, if not for the usual reason. */
    record ClosureRequest(@Nullable Reason reason) {}

    /** Why a person closes a ticket. */
    enum Reason {
        SOLVED,
        ABANDONED;

        ClosureReason closureReason() {
            return ClosureReason.valueOf(name());
        }
    }

    @POST
    @Path("{id}/resolution")
    @Idempotent
    @Operation(
            summary = "Resolve a ticket",
            description =
                    "Says what the solution was and ends the episode; the ticket closes by itself when nobody objects"
                            + " in time. A customer who can be reached is asked how it was.")
    @Problems({"404 ticket-not-found", "409 illegal-transition"})
    public RestResponse<TicketView> resolve(
            @BeanParam @Valid VersionedTicketQuery ticket, @Valid @NotNull ResolutionRequest request) {
        return TicketView.answer(resolving.resolve(ticket.by(current.caller()), request.toWrapUp()));
    }

    @POST
    @Path("{id}/reopening")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Reopen a resolved ticket",
            description = "Begins the next episode of a ticket that was resolved and is not closed.")
    @Problems({"404 ticket-not-found", "409 illegal-transition"})
    public RestResponse<TicketView> reopen(@BeanParam @Valid VersionedTicketQuery ticket) {
        return TicketView.answer(resolving.reopen(ticket.by(current.caller())));
    }

    @POST
    @Path("{id}/closure")
    @Operation(
            summary = "Close a ticket",
            description = "Makes the ticket final: as solved when it is resolved, else as abandoned.")
    @Problems({"404 ticket-not-found", "409 illegal-transition", "422 not-solved"})
    public RestResponse<TicketView> close(
            @BeanParam @Valid VersionedTicketQuery ticket, @Nullable @Valid ClosureRequest request) {
        Reason reason = request == null ? null : request.reason();
        return TicketView.answer(
                resolving.close(ticket.by(current.caller()), reason == null ? null : reason.closureReason()));
    }

    @POST
    @Path("{id}/spam")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Mark a ticket as spam",
            description = "Closes a ticket that never was a customer's matter; indicators do not count it.")
    @Problems({"404 ticket-not-found", "409 illegal-transition"})
    public RestResponse<TicketView> spam(@BeanParam @Valid VersionedTicketQuery ticket) {
        return TicketView.answer(resolving.markSpam(ticket.by(current.caller())));
    }
}
