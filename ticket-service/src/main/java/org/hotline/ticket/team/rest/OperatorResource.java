package org.hotline.ticket.team.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.OperatorPlacing;
import org.hotline.ticket.team.OperatorReading;
import org.hotline.ticket.team.OperatorStaffing;
import org.hotline.ticket.team.Presence;
import org.hotline.ticket.team.SkillEditing;
import org.hotline.ticket.team.Skills;
import org.jspecify.annotations.Nullable;

/** The operators, and whether they are there. */
@Path("/v1/operators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "operators", description = "Who works on tickets, where, and whether they are there.")
class OperatorResource {

    private final OperatorReading reading;
    private final OperatorStaffing staffing;
    private final OperatorPlacing placing;
    private final SkillEditing editing;
    private final CurrentCaller current;

    OperatorResource(
            OperatorReading reading,
            OperatorStaffing staffing,
            OperatorPlacing placing,
            SkillEditing editing,
            CurrentCaller current) {
        this.reading = reading;
        this.staffing = staffing;
        this.placing = placing;
        this.editing = editing;
        this.current = current;
    }

    /** Whether the caller takes new work. */
    record PresenceRequest(@NotNull Presence presence) {}

    /** Where somebody works, and how many open tickets at a time; what is absent stays. */
    record PlacementRequest(
            @Nullable String team,
            @Nullable @Min(0) @Max(1000) Integer capacity) {}

    @GET
    @Operation(
            summary = "List the operators",
            description = "Operators of one team, or of all, in the order of their ids.")
    public Page<OperatorView> list(
            @QueryParam("team") @Nullable @Parameter(description = "only operators of the team of this key")
                    String team,
            @BeanParam @Valid PageQuery page) {
        UUID after = page.afterId();
        List<Operator> found = reading.list(team, after, page.wanted());
        Map<UUID, Skills> known = reading.skills(found);
        return Page.of(found, page.limit(), last -> Cursor.encode(last.id().toString()))
                .map(operator -> OperatorView.of(operator, known.getOrDefault(operator.id(), Skills.ALL)));
    }

    @GET
    @Path("me")
    @Operation(
            summary = "Read who the caller is",
            description =
                    "The operator that the caller is. Whoever has not worked here yet sees what the token makes of"
                            + " them; they are recorded once they say that they are there, or work on a ticket.")
    @Problems("409 not-an-operator")
    public OperatorView me() {
        return view(reading.get(current.caller()));
    }

    @PUT
    @Path("me/presence")
    @RolesAllowed(Roles.TEAM_MEMBERS)
    @Operation(
            summary = "Say whether you are there",
            description =
                    "Only operators who are AVAILABLE are given waiting tickets; who comes is given those that fit at once, and"
                            + " who goes loses what is offered.")
    @Problems({"409 not-an-operator", "409 changed-meanwhile"})
    public OperatorView present(@Valid @NotNull PresenceRequest request) {
        return view(staffing.present(request.presence(), current.caller()));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.LEADS)
    @Operation(
            summary = "Place an operator",
            description =
                    "Moves an operator to a team and its line of support, or sets how many open tickets they have at a "
                            + "time. What is absent stays. Team leads limit the operators of their own team; who lead"
                            + " one move nobody to another team, and nobody moves themselves.")
    @Problems({"403 not-your-team", "404 operator-not-found", "409 changed-meanwhile", "422 unknown-team"})
    public OperatorView place(@PathParam("id") UUID id, @Valid @NotNull PlacementRequest request) {
        return view(placing.place(id, request.team(), request.capacity(), current.caller()));
    }

    @PUT
    @Path("{id}/skills")
    @RolesAllowed(Roles.LEADS)
    @Operation(
            summary = "Say what an operator can do",
            description =
                    "Sets the languages and categories that an operator can deal with, each with a proficiency from 1 to 5,"
                            + " and how many open tickets of a channel at a time, within `capacity`. Who has no languages listed takes"
                            + " any, and so with categories; a channel that is not listed has no limit of its own.")
    @Problems({"403 not-your-team", "404 operator-not-found"})
    public OperatorView putSkills(@PathParam("id") UUID id, @Valid @NotNull SkillsRequest request) {
        return view(editing.put(id, request.toSkills(), current.caller()));
    }

    private OperatorView view(Operator operator) {
        return OperatorView.of(operator, reading.skills(List.of(operator)).getOrDefault(operator.id(), Skills.ALL));
    }
}
