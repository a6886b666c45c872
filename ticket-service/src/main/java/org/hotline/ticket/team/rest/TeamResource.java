package org.hotline.ticket.team.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.team.Team;
import org.hotline.ticket.team.TeamProblem;
import org.hotline.ticket.team.Teams;

/** The teams, which everybody may see and an administrator changes. */
@Path("/v1/teams")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class TeamResource {

    private final Teams teams;

    TeamResource(Teams teams) {
        this.teams = teams;
    }

    /** What a team is like. */
    public record TeamChange(
            @NotBlank @Size(max = 200) String name, @NotNull Level level) {}

    @GET
    public Page<Team> list(@BeanParam @Valid PageQuery page) {
        return Page.ofAll(teams.all(), page, Team::key);
    }

    @GET
    @Path("{key}")
    public Team get(@PathParam("key") String key) {
        return teams.find(key).orElseThrow(() -> TeamProblem.notFound(key));
    }

    @PUT
    @Path("{key}")
    @Transactional
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    public Team put(
            @PathParam("key") @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 60) String key,
            @Valid @NotNull TeamChange change) {
        return teams.save(new Team(key, change.name(), change.level()));
    }
}
