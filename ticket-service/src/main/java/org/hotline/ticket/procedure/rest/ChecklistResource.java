package org.hotline.ticket.procedure.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Created;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.ticket.changing.rest.VersionedTicketQuery;
import org.hotline.ticket.procedure.CheckedStep;
import org.hotline.ticket.procedure.Checklist;
import org.hotline.ticket.procedure.ChecklistReading;
import org.hotline.ticket.procedure.ProcedureWorking;
import org.hotline.ticket.procedure.StepOutcome;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Procedures that are worked through on a ticket. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "checklists", description = "Procedures that are worked through on a ticket, step by step.")
class ChecklistResource {

    private final ProcedureWorking working;
    private final ChecklistReading reading;
    private final CurrentCaller current;

    ChecklistResource(ProcedureWorking working, ChecklistReading reading, CurrentCaller current) {
        this.working = working;
        this.reading = reading;
        this.current = current;
    }

    /**
     * What came of a step.
     *
     * @param note what was seen, for colleagues
     */
    record StepRequest(
            @NotNull StepOutcome outcome,
            @Nullable @Size(max = 2_000) String note) {}

    /**
     * What came of a step.
     *
     * @param number of the step, from 1
     */
    record CheckedStepView(
            int number, StepOutcome outcome, @Nullable String note, UUID operator, Instant at) {

        static CheckedStepView of(CheckedStep step) {
            return new CheckedStepView(step.step(), step.outcome(), step.note(), step.operator(), step.at());
        }
    }

    @GET
    @Path("{id}/checklists")
    @Operation(
            summary = "List a ticket's checklists",
            description =
                    "The procedures that are worked through on the ticket, in the order in which they were opened,"
                            + " and what came of their steps. Those of a ticket that was merged stay with it.")
    @Problems("404 ticket-not-found")
    public Page<ChecklistView> list(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        return Page.of(
                        reading.list(id, current.caller(), page.afterId(), page.limit()),
                        last -> Cursor.encode(last.id().toString()))
                .map(ChecklistView::of);
    }

    @POST
    @Path("{id}/checklists")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Open a procedure on a ticket",
            description =
                    "Keeps the steps of an article with the ticket, to be worked through; what the article says later"
                            + " changes nothing. A ticket has up to 20 checklists.")
    @Problems({"404 ticket-not-found", "409 ticket-closed", "409 too-many-checklists"})
    public RestResponse<ChecklistView> open(
            @BeanParam @Valid VersionedTicketQuery ticket, @Valid @NotNull ProcedureRequest request) {
        Checklist opened = working.open(ticket.by(current.caller()), request.toProcedure());
        return Created.at("/v1/tickets/" + opened.ticketId() + "/checklists", ChecklistView.of(opened));
    }

    @PUT
    @Path("{id}/checklists/{checklist}/steps/{step}")
    @Operation(
            summary = "Say what came of a step",
            description =
                    "A step is done, failed or skipped, in any order; whoever says so last decides. Each outcome is"
                            + " an entry of the ticket's timeline, whose cause is the number of the step.")
    @Problems({"404 ticket-not-found", "404 step-not-found", "409 ticket-closed"})
    public CheckedStepView check(
            @BeanParam @Valid VersionedTicketQuery ticket,
            @PathParam("checklist") @Parameter(description = "the checklist's id") UUID checklist,
            @PathParam("step") @Parameter(description = "the step's number, from 1") int step,
            @Valid @NotNull StepRequest request) {
        return CheckedStepView.of(
                working.check(ticket.by(current.caller()), checklist, step, request.outcome(), request.note()));
    }
}
