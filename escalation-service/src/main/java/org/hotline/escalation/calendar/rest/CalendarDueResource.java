package org.hotline.escalation.calendar.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.time.DurationMin;
import org.hotline.escalation.calendar.CalendarReading;
import org.hotline.escalation.calendar.Interval;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.jspecify.annotations.Nullable;

/** Due times by a business calendar. */
@Path("/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "calendars")
class CalendarDueResource {

    private final CalendarReading reading;

    CalendarDueResource(CalendarReading reading) {
        this.reading = reading;
    }

    /** A stretch in which no time counts. */
    record CalendarIntervalRequest(
            @NotNull Instant from, @NotNull Instant to) {}

    /**
     * A question for a due time.
     *
     * @param duration business time, ISO 8601, such as PT4H
     */
    record DueRequest(
            @NotNull Instant from,
            @NotNull @DurationMin(seconds = 1) Duration duration,
            @Nullable @Size(max = 1000) List<@Valid @NotNull CalendarIntervalRequest> pauses) {

        List<Interval> toIntervals() {
            return pauses == null
                    ? List.of()
                    : pauses.stream().map(p -> new Interval(p.from, p.to)).toList();
        }
    }

    /** When it is due. */
    record DueView(Instant due) {}

    @POST
    @Path("{id}/due")
    @Operation(
            summary = "Ask when something is due",
            description =
                    "Tells when a length of business time from an instant on has passed; time in the pauses does not"
                            + " count. Nothing is kept.")
    @Problems({"404 calendar-not-found", "422 calendar-invalid", "422 never-due"})
    public DueView due(@PathParam("id") UUID id, @Valid @NotNull DueRequest request) {
        return new DueView(reading.due(id, request.from(), request.duration(), request.toIntervals()));
    }
}
