package org.hotline.escalation.sla.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.hotline.escalation.sla.ClockDesk;
import org.hotline.escalation.sla.SlaClock;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Page;
import org.jspecify.annotations.Nullable;

/** The promises on a ticket. */
@Path("/v1/tickets/{id}/clocks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class ClockResource {

    /** A clock as a front end shows it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClockView(
            String target,
            int episode,
            String state,
            Instant startedAt,
            Instant dueAt,
            @Nullable Instant pausedAt,
            @Nullable Instant metAt,
            @Nullable Instant breachedAt,
            String policy,
            int policyVersion,
            String calendar,
            long promisedSeconds,
            long consumedSeconds) {

        static ClockView of(ClockDesk.Reading reading) {
            SlaClock clock = reading.clock();
            SlaClock.Stand stand = clock.stand();
            SlaClock.Terms terms = clock.terms();
            return new ClockView(
                    clock.target().name(),
                    clock.episode(),
                    stand.state().name(),
                    clock.startedAt(),
                    stand.dueAt(),
                    stand.state() == SlaClock.State.PAUSED ? stand.stoppedAt() : null,
                    stand.metAt(),
                    stand.breachedAt(),
                    terms.policy(),
                    terms.version(),
                    terms.calendar(),
                    terms.promised().toSeconds(),
                    reading.consumed().toSeconds());
        }
    }

    private final ClockDesk desk;
    private final CurrentCaller current;

    ClockResource(ClockDesk desk, CurrentCaller current) {
        this.desk = desk;
        this.current = current;
    }

    @GET
    public Page<ClockView> list(@PathParam("id") UUID id) {
        return new Page<>(
                desk.clocksOf(id, current.caller()).stream().map(ClockView::of).toList(), null);
    }
}
