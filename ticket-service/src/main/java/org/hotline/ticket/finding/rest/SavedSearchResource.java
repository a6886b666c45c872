package org.hotline.ticket.finding.rest;

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
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.KeptQueries;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.Version;
import org.hotline.ticket.finding.SavedSearch;
import org.hotline.ticket.finding.SavedSearchEditing;
import org.hotline.ticket.finding.SavedSearchReading;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Lists of tickets that people keep under a name. */
@Path("/v1/views")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "views", description = "Lists of tickets that people keep under a name, for themselves, their team or all.")
class SavedSearchResource {

    private final SavedSearchReading reading;
    private final SavedSearchEditing editing;
    private final KeptQueries queries;
    private final CurrentCaller current;

    SavedSearchResource(
            SavedSearchReading reading, SavedSearchEditing editing, KeptQueries queries, CurrentCaller current) {
        this.reading = reading;
        this.editing = editing;
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Operation(
            summary = "List the views",
            description =
                    "The caller's own, those that are shared with the caller's team, and those that are shared with"
                            + " everybody, in the order in which they were saved.")
    public Page<SavedSearchView> list(@BeanParam @Valid PageQuery page) {
        return Page.of(
                        reading.list(current.caller(), page.afterId(), page.wanted()),
                        page.limit(),
                        last -> Cursor.encode(last.id().toString()))
                .map(SavedSearchView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Add a view",
            description =
                    "Keeps a list of tickets under a name. The query has the parameters of the list of tickets, filters"
                            + " and `sort`, as they stand in its address, and is checked as they are; `operator=me` is whoever opens the"
                            + " view. Everybody keeps up to 200 views, shares them with their team (TEAM), and, as a supervisor, with"
                            + " everybody (ALL).")
    @Problems({"403 not-yours-to-share", "409 view-name-taken", "409 too-many-views", "422 no-team-to-share-with"})
    public RestResponse<SavedSearchView> add(@Valid @NotNull SavedSearchRequest request) {
        return SavedSearchView.created(editing.add(checked(request), current.caller()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a view", description = "Which list is kept; the ETag names its version.")
    @Problems("404 view-not-found")
    public RestResponse<SavedSearchView> get(@PathParam("id") UUID id) {
        return SavedSearchView.answer(reading.get(id, current.caller()));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a view",
            description =
                    "Keeps another list under the name, or the list under another name. Only its owner does so, and"
                            + " supervisors with what is shared.")
    @Problems({
        "403 not-your-view",
        "403 not-yours-to-share",
        "404 view-not-found",
        "409 view-name-taken",
        "422 no-team-to-share-with",
        "428 version-required"
    })
    public RestResponse<SavedSearchView> replace(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SavedSearchRequest request) {
        return SavedSearchView.answer(
                editing.replace(id, checked(request), current.caller(), actual -> Version.require(ifMatch, actual)));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Remove a view",
            description =
                    "Forgets the list, for everybody who had it. Only its owner does so, and supervisors with what is"
                            + " shared.")
    @Problems({"403 not-your-view", "404 view-not-found"})
    public void remove(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        editing.remove(id, current.caller(), actual -> Version.check(ifMatch, actual));
    }

    private SavedSearch.Draft checked(SavedSearchRequest request) {
        queries.read(request.query(), new TicketSearchQuery());
        return request.toDraft();
    }
}
