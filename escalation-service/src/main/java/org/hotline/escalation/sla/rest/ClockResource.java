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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.escalation.sla.ClockReading;
import org.hotline.escalation.sla.SlaClock;
import org.hotline.escalation.ticket.Target;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Page;
import org.jspecify.annotations.Nullable;

/** The promises on a ticket. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "SLA clocks", description = "How far the promises on a ticket have come.")
class ClockResource {

    private final ClockReading reading;
    private final CurrentCaller current;

    ClockResource(ClockReading reading, CurrentCaller current) {
        this.reading = reading;
        this.current = current;
    }

    /** A clock as a front end shows it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClockView(
            Target target,
            int episode,
            SlaClock.State state,
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

        static ClockView of(ClockReading.MeasuredClock measured) {
            SlaClock clock = measured.clock();
            SlaClock.Progress progress = clock.progress();
            SlaClock.Terms terms = clock.terms();
            return new ClockView(
                    clock.target(),
                    clock.episode(),
                    progress.state(),
                    clock.startedAt(),
                    progress.dueAt(),
                    progress.state() == SlaClock.State.PAUSED ? progress.stoppedAt() : null,
                    progress.metAt(),
                    progress.breachedAt(),
                    terms.policy(),
                    terms.version(),
                    terms.calendar(),
                    terms.promised().toSeconds(),
                    measured.consumed().toSeconds());
        }
    }

    @GET
    @Path("{id}/clocks")
    @Operation(
            summary = "List the clocks of a ticket",
            description = "All SLA clocks of a ticket by episode and target, with the business time used so far.")
    @Problems("404 ticket-not-found")
    public Page<ClockView> list(@PathParam("id") UUID id) {
        return Page.whole(reading.list(id, current.caller())).map(ClockView::of);
    }
}
