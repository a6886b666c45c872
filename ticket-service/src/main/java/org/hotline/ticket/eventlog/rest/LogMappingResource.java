package org.hotline.ticket.eventlog.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.hotline.ticket.eventlog.LogMapping;
import org.hotline.ticket.eventlog.LogMappingEditing;
import org.hotline.ticket.eventlog.LogMappingReading;

/** What the rows of event logs mean. */
@Path("/v1/imports/mappings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.WATCHERS)
@Tag(name = "ticket imports")
class LogMappingResource {

    private final LogMappingReading reading;
    private final LogMappingEditing editing;

    LogMappingResource(LogMappingReading reading, LogMappingEditing editing) {
        this.reading = reading;
        this.editing = editing;
    }

    @GET
    @Operation(summary = "List the mappings of event logs", description = "All of them in the order of their keys.")
    public Page<LogMappingView> list(@BeanParam @Valid PageQuery page) {
        return Page.byKey(reading.list(page.afterKey(), page.wanted()), page, LogMapping::key)
                .map(LogMappingView::of);
    }

    @GET
    @Path("{key}")
    @Operation(
            summary = "Read a mapping of event logs",
            description = "Which column says what, and which activity means what.")
    @Problems("404 log-mapping-not-found")
    public LogMappingView get(@PathParam("key") String key) {
        return LogMappingView.of(reading.get(key));
    }

    @PUT
    @Path("{key}")
    @Operation(
            summary = "Add or change a mapping of event logs",
            description =
                    "Says how the rows of a CSV are written, which column says what, and which activity means what.")
    public LogMappingView put(
            @PathParam("key")
                    @Pattern(regexp = Grammar.KEY, message = Grammar.KEY_RULE)
                    @Size(max = Grammar.LONGEST_KEY)
                    String key,
            @Valid @NotNull LogMappingRequest request) {
        return LogMappingView.of(editing.put(request.toMapping(key)));
    }

    @DELETE
    @Path("{key}")
    @Operation(summary = "Remove a mapping of event logs", description = "What was taken over by it stays.")
    @Problems("404 log-mapping-not-found")
    public void remove(@PathParam("key") String key) {
        editing.remove(key);
    }
}
