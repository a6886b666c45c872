package org.hotline.ticket.macro.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Created;
import org.hotline.kit.web.Idempotent;
import org.hotline.ticket.changing.rest.VersionedTicketQuery;
import org.hotline.ticket.macro.MacroPreviewing;
import org.hotline.ticket.macro.MacroRunning;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What macros do with a ticket. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "macros")
class MacroRunResource {

    private final MacroPreviewing previewing;
    private final MacroRunning running;
    private final CurrentCaller current;

    MacroRunResource(MacroPreviewing previewing, MacroRunning running, CurrentCaller current) {
        this.previewing = previewing;
        this.running = running;
        this.current = current;
    }

    /**
     * Which macro is run.
     *
     * @param version of the macro that was read or previewed; another one is refused
     */
    record MacroRunRequest(@NotNull UUID macro, @Nullable Long version) {}

    @GET
    @Path("{id}/macros/{macro}/preview")
    @Operation(
            summary = "Preview a macro",
            description =
                    "Says what the macro would do with the ticket as it stands, for the caller, and does nothing of it:"
                            + " what would be otherwise in the ticket, what the customer would be told, and what else would happen;"
                            + " or the problem for which a run would be refused, with the action that is at fault.")
    @Problems({"404 macro-not-found", "404 ticket-not-found"})
    public MacroPreviewView preview(
            @PathParam("id") UUID id, @PathParam("macro") @Parameter(description = "the macro's id") UUID macro) {
        return MacroPreviewView.of(previewing.preview(id, macro, current.caller()));
    }

    @POST
    @Path("{id}/macro-runs")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Run a macro",
            description =
                    "Does with the ticket what the macro does, each action by the rules of the call for it alone, in one"
                            + " transaction: all of it, or nothing where one is refused, whose place among the `actions` is named"
                            + " then. Whatever happens to the ticket by it is told in its timeline with the macro's name.")
    @Problems({
        "404 macro-not-found",
        "404 ticket-not-found",
        "409 already-taken",
        "409 illegal-transition",
        "409 leased-by-another",
        "409 macro-changed",
        "409 macro-not-possible",
        "409 macro-out-of-date",
        "409 ticket-closed",
        "422 customer-unreachable",
        "422 not-a-transfer",
        "422 unknown-operator"
    })
    public RestResponse<MacroRunView> run(
            @BeanParam @Valid VersionedTicketQuery ticket, @Valid @NotNull MacroRunRequest request) {
        MacroRunView run =
                MacroRunView.of(running.run(ticket.by(current.caller()), request.macro(), request.version()));
        return Created.at("/v1/tickets/" + run.ticket().id() + "/timeline", run);
    }
}
