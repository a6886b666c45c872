package org.hotline.escalation.calendar.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.escalation.calendar.CalendarEditing;
import org.hotline.escalation.calendar.CalendarReading;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.Version;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Business calendars. */
@Path("/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "calendars", description = "Business calendars: when the time of a promise counts.")
class CalendarResource {

    private final CalendarEditing editing;
    private final CalendarReading reading;

    CalendarResource(CalendarEditing editing, CalendarReading reading) {
        this.editing = editing;
        this.reading = reading;
    }

    @GET
    @Operation(
            summary = "List business calendars",
            description = "All business calendars by name, a page at a time; SLA policies refer to them by name.")
    public Page<CalendarView> list(@BeanParam @Valid PageQuery page) {
        return Page.byKey(reading.list(page.afterKey(), page.wanted()), page, BusinessCalendar::name)
                .map(CalendarView::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read a business calendar",
            description = "One business calendar; its ETag is the version that a change has to name.")
    @Problems("404 calendar-not-found")
    public RestResponse<CalendarView> get(@PathParam("id") UUID id) {
        return CalendarView.answer(reading.get(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.WATCHERS)
    @Operation(
            summary = "Add a business calendar",
            description =
                    "Adds a calendar under a new name, with the hours of the weekdays, public holidays and dates that"
                            + " differ. Policies can count by it at once.")
    @Problems({"409 calendar-name-taken", "422 calendar-invalid"})
    public RestResponse<CalendarView> add(@Valid @NotNull CalendarRequest request) {
        return CalendarView.created(editing.add(request.name(), request.toBusinessHours()));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.WATCHERS)
    @Operation(
            summary = "Change a business calendar",
            description =
                    "Replaces the hours, holidays and exceptions; the name stays. Running clocks that count by the"
                            + " calendar get new due times a few seconds later.")
    @Problems({"404 calendar-not-found", "422 calendar-invalid", "428 version-required"})
    public RestResponse<CalendarView> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CalendarRequest request) {
        return CalendarView.answer(
                editing.change(id, request.toBusinessHours(), actual -> Version.require(ifMatch, actual)));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.WATCHERS)
    @Operation(
            summary = "Remove a business calendar",
            description = "Removes a calendar that no policy and no clock counts by.")
    @Problems({"404 calendar-not-found", "409 calendar-in-use"})
    public void remove(@PathParam("id") UUID id) {
        editing.remove(id);
    }
}
