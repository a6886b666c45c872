package org.hotline.escalation.escalation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.escalation.escalation.Escalation;
import org.hotline.escalation.escalation.EscalationKind;
import org.hotline.escalation.escalation.EscalationRaising;
import org.hotline.escalation.escalation.EscalationReading;
import org.hotline.escalation.ticket.Level;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.staff.AwaitsTeams;
import org.hotline.kit.staff.NamesTeams;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Escalations as they are raised and looked at. */
@Path("/v1/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "escalations", description = "Tickets sent to more expertise or more authority, and what became of it.")
class EscalationResource {

    static final int LONGEST_TEXT = 10_000;

    private final EscalationRaising raising;
    private final EscalationReading reading;
    private final CurrentCaller current;

    EscalationResource(EscalationRaising raising, EscalationReading reading, CurrentCaller current) {
        this.raising = raising;
        this.reading = reading;
        this.current = current;
    }

    /** A ticket to be escalated. What was tried before is mandatory: the other side must not begin anew. */
    record EscalationRequest(
            @NotNull UUID ticketId,
            @NotNull EscalationKind kind,
            @Nullable Level toLevel,
            @Nullable @Size(min = 1, max = 60) String toTeam,
            @NotBlank @Size(max = LONGEST_TEXT) String reason,
            @NotBlank @Size(max = LONGEST_TEXT) String tried)
            implements NamesTeams {

        @Override
        public Stream<String> teamsNamed() {
            return Stream.ofNullable(toTeam);
        }

        EscalationRaising.NewEscalation toEscalation() {
            return new EscalationRaising.NewEscalation(ticketId, kind, toLevel, toTeam, reason, tried);
        }
    }

    @POST
    @AwaitsTeams
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Escalate a ticket",
            description =
                    "Sends a ticket to more expertise (FUNCTIONAL) or more authority (HIERARCHICAL). Without a level"
                            + " the next one is meant, without a team the usual one of the level.")
    @Problems({
        "404 ticket-not-found",
        "409 escalation-already-open",
        "409 ticket-not-open",
        "422 escalation-target-invalid",
        "422 unknown-team"
    })
    public RestResponse<EscalationView> raise(@Valid @NotNull EscalationRequest request) {
        return EscalationView.created(raising.raise(request.toEscalation(), current.caller()));
    }

    @GET
    @Operation(
            summary = "List escalations",
            description =
                    "Escalations for those whose team has or had the ticket, or sent or receives the escalation, newest"
                            + " first; supervisors see all. What is given of ticket, status and receiving team has to"
                            + " match.")
    public Page<EscalationView> list(@BeanParam @Valid EscalationQuery query, @BeanParam @Valid PageQuery page) {
        UUID before = page.afterId();
        List<Escalation> rows = reading.list(query.filter(), current.caller(), before, page.wanted());
        return Page.of(rows, page.limit(), e -> Cursor.encode(e.id().toString()))
                .map(EscalationView::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read an escalation",
            description =
                    "One escalation, for those whose team has or had the ticket, or sent or receives the escalation.")
    @Problems("404 escalation-not-found")
    public RestResponse<EscalationView> get(@PathParam("id") UUID id) {
        return EscalationView.answer(reading.get(id, current.caller()));
    }
}
