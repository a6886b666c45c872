package org.hotline.ticket.team.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.hotline.kit.text.Grammar;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.team.Team;
import org.hotline.ticket.team.TeamEditing;
import org.hotline.ticket.team.TeamReading;

/** The teams, which everybody may see and an administrator changes. */
@Path("/v1/teams")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "teams", description = "Who works together, and on which line of support.")
class TeamResource {

    private final TeamReading reading;
    private final TeamEditing editing;

    TeamResource(TeamReading reading, TeamEditing editing) {
        this.reading = reading;
        this.editing = editing;
    }

    /** What a team is like. */
    record TeamRequest(
            @NotBlank @Size(max = 200) String name, @NotNull Level level) {}

    @GET
    @Operation(summary = "List the teams", description = "All teams in the order of their keys.")
    public Page<TeamView> list(@BeanParam @Valid PageQuery page) {
        return Page.byKey(reading.list(page.afterKey(), page.wanted()), page, Team::key)
                .map(TeamView::of);
    }

    @GET
    @Path("{key}")
    @Operation(summary = "Read a team", description = "The name and the line of support of one team.")
    @Problems("404 team-not-found")
    public TeamView get(@PathParam("key") String key) {
        return TeamView.of(reading.get(key));
    }

    @PUT
    @Path("{key}")
    @RolesAllowed(Roles.WATCHERS)
    @Operation(
            summary = "Add or change a team",
            description =
                    "Makes the team with this key, or changes its name and level. The key never changes; operators who "
                            + "are on the team already keep their level until they are placed anew.")
    public TeamView put(
            @PathParam("key")
                    @Pattern(regexp = Grammar.KEY, message = Grammar.KEY_RULE)
                    @Size(max = Grammar.LONGEST_KEY)
                    String key,
            @Valid @NotNull TeamRequest request) {
        return TeamView.of(editing.put(new Team(key, request.name(), request.level())));
    }
}
