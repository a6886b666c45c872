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
import java.time.Instant;
import java.util.UUID;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Presence;
import org.hotline.ticket.team.Staff;
import org.hotline.ticket.team.TeamProblem;
import org.jspecify.annotations.Nullable;

/** The operators, and whether they are there. */
@Path("/v1/operators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class OperatorResource {

    private final Staff staff;
    private final CurrentCaller current;

    OperatorResource(Staff staff, CurrentCaller current) {
        this.staff = staff;
        this.current = current;
    }

    /** Whether the caller takes new work. */
    public record PresenceChange(@NotNull Presence presence) {}

    /** Where somebody works, and how many open tickets at a time; what is absent stays. */
    public record Placement(
            @Nullable String team,
            @Nullable @Min(0) @Max(1000) Integer capacity) {}

    /** An operator as others see one. */
    public record OperatorView(
            UUID id, String name, String team, Level level, Presence presence, Instant presenceSince, int capacity) {

        static OperatorView of(Operator operator) {
            return new OperatorView(
                    operator.id(),
                    operator.name(),
                    operator.team(),
                    operator.level(),
                    operator.presence(),
                    operator.presenceSince(),
                    operator.capacity());
        }
    }

    @GET
    public Page<OperatorView> list(@QueryParam("team") @Nullable String team, @BeanParam @Valid PageQuery page) {
        UUID after = page.after() == null
                ? new UUID(0, 0)
                : Cursor.decode(page.after(), 1, parts -> UUID.fromString(parts.get(0)));
        return Page.of(
                        staff.list(team, after, page.limit() + 1),
                        page.limit(),
                        last -> Cursor.encode(last.id().toString()))
                .map(OperatorView::of);
    }

    @GET
    @Path("me")
    public OperatorView me() {
        return OperatorView.of(staff.recognise(current.caller()).orElseThrow(TeamProblem::notAnOperator));
    }

    @PUT
    @Path("me/presence")
    @RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD})
    public OperatorView present(@Valid @NotNull PresenceChange change) {
        return OperatorView.of(staff.present(current.caller(), change.presence()));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
    public OperatorView place(@PathParam("id") UUID id, @Valid @NotNull Placement placement) {
        return OperatorView.of(staff.place(id, placement.team(), placement.capacity()));
    }
}
