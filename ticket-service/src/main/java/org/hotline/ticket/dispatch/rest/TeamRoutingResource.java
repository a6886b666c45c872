package org.hotline.ticket.dispatch.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.hotline.ticket.dispatch.Ring;
import org.hotline.ticket.dispatch.RoutingStrategy;
import org.hotline.ticket.dispatch.TeamRouting;
import org.hotline.ticket.dispatch.TeamRoutingEditing;
import org.hotline.ticket.dispatch.TeamRoutingReading;
import org.jspecify.annotations.Nullable;

/** How the tickets of a team find their operators. */
@Path("/v1/teams")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "routing", description = "Which team gets a ticket, which operator, and why.")
class TeamRoutingResource {

    private final TeamRoutingReading reading;
    private final TeamRoutingEditing editing;

    TeamRoutingResource(TeamRoutingReading reading, TeamRoutingEditing editing) {
        this.reading = reading;
        this.editing = editing;
    }

    /** What is asked of operators from a time of waiting on. */
    record RingRequest(
            @Min(0) @Max(604_800) int afterSeconds,
            @Min(0) @Max(5) int language,
            @Min(0) @Max(5) int category,
            boolean level) {}

    /** All of how a team's tickets find their operators; without `offerSeconds` they are given without asking. */
    record TeamRoutingRequest(
            @NotNull RoutingStrategy strategy,
            @Nullable @Min(5) @Max(3600) Integer offerSeconds,
            @NotNull @Size(min = 1, max = 10) List<@Valid @NotNull RingRequest> rings) {

        TeamRouting toRouting() {
            return new TeamRouting(
                    strategy,
                    offerSeconds,
                    rings.stream()
                            .map(it -> new Ring(it.afterSeconds(), it.language(), it.category(), it.level()))
                            .toList());
        }
    }

    @GET
    @Path("{key}/routing")
    @Operation(
            summary = "Read how a team's tickets find their operators",
            description =
                    "Whose turn it is, whether operators are asked, and what they must be able to do after how long. Without"
                            + " anything said: the least loaded gets the ticket, who speaks its language and knows its category; after"
                            + " ten minutes any category, after thirty anybody.")
    @Problems("404 team-not-found")
    public TeamRoutingView get(@PathParam("key") String key) {
        return TeamRoutingView.of(reading.get(key));
    }

    @PUT
    @Path("{key}/routing")
    @RolesAllowed(Roles.WATCHERS)
    @Operation(
            summary = "Say how a team's tickets find their operators",
            description = "Sets whose turn it is among those who fit: of the LEAST_LOADED, or of the LONGEST_IDLE. With"
                    + " `offerSeconds` a ticket is offered to an operator, who accepts or declines it in time; else it is given."
                    + " The first ring holds from 0 seconds on, each further one from its own time of waiting on.")
    @Problems("404 team-not-found")
    public TeamRoutingView put(@PathParam("key") String key, @Valid @NotNull TeamRoutingRequest request) {
        return TeamRoutingView.of(editing.put(key, request.toRouting()));
    }
}
