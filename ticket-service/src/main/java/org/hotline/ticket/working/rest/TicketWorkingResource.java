package org.hotline.ticket.working.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.hotline.kit.text.Grammar;
import org.hotline.ticket.changing.rest.VersionedTicketQuery;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.TicketType;
import org.hotline.ticket.ticket.rest.TicketView;
import org.hotline.ticket.working.ClassificationChange;
import org.hotline.ticket.working.TicketAssigning;
import org.hotline.ticket.working.TicketTagging;
import org.hotline.ticket.working.TicketWorking;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who has a ticket, what it is about, and what it waits for. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "working", description = "Who has a ticket, what it is about, and what it waits for.")
class TicketWorkingResource {

    private final TicketAssigning assigning;
    private final TicketWorking working;
    private final CurrentCaller current;

    TicketWorkingResource(TicketAssigning assigning, TicketWorking working, CurrentCaller current) {
        this.assigning = assigning;
        this.working = working;
        this.current = current;
    }

    /** Who shall have the ticket: a team, an operator of its team, or both; a team alone puts it into that team's queue. */
    record AssignmentRequest(
            @Nullable String team, @Nullable UUID operator) {}

    /** What the ticket is about; what is absent stays as it is. */
    record ClassificationRequest(
            @Nullable TicketType type,
            @Nullable @Size(max = 100) String category,
            @Nullable Priority priority,

            @Nullable @Pattern(regexp = Grammar.LANGUAGE, message = Grammar.LANGUAGE_RULE)
            String language,

            @Nullable @Size(max = TicketTagging.MOST) List<@NotBlank @Size(max = 60) String> tags) {

        ClassificationChange toChange() {
            return new ClassificationChange(type, category, priority, language, tags);
        }
    }

    /** What the ticket waits for: the customer (PENDING) or a third party (ON_HOLD). */
    record PauseRequest(@NotNull WaitingFor status) {}

    /** What a ticket can wait for. */
    enum WaitingFor {
        PENDING,
        ON_HOLD;

        Status status() {
            return Status.valueOf(name());
        }
    }

    @POST
    @Path("{id}/assignment")
    @Operation(
            summary = "Assign or transfer a ticket",
            description =
                    "Gives the ticket to a team of its level, to an operator of its team, or both. A team alone puts it"
                            + " into that team's queue. Another level is reached by an escalation.")
    @Problems({
        "404 ticket-not-found",
        "409 illegal-transition",
        "409 already-taken",
        "422 nothing-to-assign",
        "422 not-a-transfer",
        "422 unknown-team",
        "422 unknown-operator"
    })
    public RestResponse<TicketView> assign(
            @BeanParam @Valid VersionedTicketQuery ticket, @Valid @NotNull AssignmentRequest request) {
        return TicketView.answer(assigning.assign(ticket.by(current.caller()), request.team(), request.operator()));
    }

    @POST
    @Path("{id}/unassign")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Put a ticket back into its queue",
            description =
                    "Takes the ticket from whoever has it; it waits for somebody of its team again. Where nobody has"
                            + " it, nothing changes.")
    @Problems({"404 ticket-not-found", "409 illegal-transition", "409 already-taken"})
    public RestResponse<TicketView> unassign(@BeanParam @Valid VersionedTicketQuery ticket) {
        return TicketView.answer(assigning.unassign(ticket.by(current.caller())));
    }

    @POST
    @Path("{id}/classification")
    @Operation(
            summary = "Classify a ticket",
            description = "Says what the ticket is about, how urgent it is and which tags it has. What is absent stays."
                    + " A ticket that nobody has begun to work on goes to the team that the routing rules say for its"
                    + " language and category, if that is on its line of support.")
    @Problems({"404 ticket-not-found", "409 ticket-closed"})
    public RestResponse<TicketView> classify(
            @BeanParam @Valid VersionedTicketQuery ticket, @Valid @NotNull ClassificationRequest request) {
        return TicketView.answer(working.classify(ticket.by(current.caller()), request.toChange()));
    }

    @POST
    @Path("{id}/pause")
    @Operation(
            summary = "Let a ticket wait",
            description = "Lets the ticket wait for the customer (PENDING) or for a third party (ON_HOLD).")
    @Problems({"404 ticket-not-found", "409 illegal-transition"})
    public RestResponse<TicketView> pause(
            @BeanParam @Valid VersionedTicketQuery ticket, @Valid @NotNull PauseRequest request) {
        return TicketView.answer(
                working.pause(ticket.by(current.caller()), request.status().status()));
    }

    @POST
    @Path("{id}/resumption")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Go on with a ticket", description = "Ends the wait of a ticket that waits.")
    @Problems({"404 ticket-not-found", "409 illegal-transition"})
    public RestResponse<TicketView> resume(@BeanParam @Valid VersionedTicketQuery ticket) {
        return TicketView.answer(working.resume(ticket.by(current.caller())));
    }
}
