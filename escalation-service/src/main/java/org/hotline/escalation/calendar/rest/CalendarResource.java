package org.hotline.escalation.calendar.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.validator.constraints.time.DurationMin;
import org.hotline.escalation.calendar.CalendarOffice;
import org.hotline.escalation.calendar.Interval;
import org.hotline.escalation.calendar.NamedCalendar;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.Version;
import org.jspecify.annotations.Nullable;

/** Business calendars. */
@Path("/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class CalendarResource {

    /** A calendar with its identity. */
    record CalendarView(
            UUID id, long version, @JsonUnwrapped CalendarBody calendar) {

        static CalendarView of(NamedCalendar calendar) {
            return new CalendarView(
                    calendar.id(), calendar.version(), CalendarBody.of(calendar.name(), calendar.hours()));
        }
    }

    /** A stretch in which no time counts. */
    record Pause(@NotNull Instant from, @NotNull Instant to) {}

    /**
     * A question for a due time.
     *
     * @param duration business time, ISO 8601, such as PT4H
     */
    record DueQuestion(
            @NotNull Instant from,
            @NotNull @DurationMin(seconds = 1) Duration duration,
            @Nullable @Size(max = 1000) List<@Valid @NotNull Pause> pauses) {

        List<Interval> intervals() {
            return pauses == null
                    ? List.of()
                    : pauses.stream().map(p -> new Interval(p.from, p.to)).toList();
        }
    }

    /** When it is due. */
    record Due(Instant due) {}

    private final CalendarOffice office;

    CalendarResource(CalendarOffice office) {
        this.office = office;
    }

    @GET
    public Page<CalendarView> list(@BeanParam @Valid PageQuery page) {
        return Page.ofAll(office.all(), page, NamedCalendar::name).map(CalendarView::of);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), office.get(id));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    public Response add(@Valid @NotNull CalendarBody body) {
        NamedCalendar calendar = office.add(body.name(), body.toCalendar());
        return answer(Response.created(URI.create("/v1/calendars/" + calendar.id())), calendar);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CalendarBody body) {
        NamedCalendar read = office.get(id);
        Version.require(ifMatch, read.version());
        return answer(Response.ok(), office.change(read, body.toCalendar()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    public void remove(@PathParam("id") UUID id) {
        office.remove(id);
    }

    /** When a length of business time from an instant on has passed. */
    @POST
    @Path("/{id}/due")
    public Due due(@PathParam("id") UUID id, @Valid @NotNull DueQuestion question) {
        return new Due(office.get(id).hours().due(question.from, question.duration, question.intervals()));
    }

    private static Response answer(Response.ResponseBuilder response, NamedCalendar calendar) {
        return response.tag(Version.etag(calendar.version()))
                .entity(CalendarView.of(calendar))
                .build();
    }
}
