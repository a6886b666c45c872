package org.hotline.ticket.finding.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.KeptQueries;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.StrictQuery;
import org.hotline.ticket.finding.SavedSearchReading;
import org.hotline.ticket.finding.TicketSearching;
import org.hotline.ticket.ticket.rest.TicketView;

/** The tickets of lists that people keep under a name. */
@Path("/v1/views")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@StrictQuery
@Tag(name = "views")
class SavedTicketResource {

    private final SavedSearchReading searchReading;
    private final TicketSearching ticketSearching;
    private final KeptQueries queries;
    private final CurrentCaller current;

    SavedTicketResource(
            SavedSearchReading searchReading,
            TicketSearching ticketSearching,
            KeptQueries queries,
            CurrentCaller current) {
        this.searchReading = searchReading;
        this.ticketSearching = ticketSearching;
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Path("{id}/tickets")
    @Operation(
            summary = "List the tickets of a view",
            description = "The list of tickets as it is kept, of those that concern the caller.")
    @Problems("404 view-not-found")
    public Page<TicketView> list(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        TicketSearchQuery.requirePlace(page);
        return kept(id).list(ticketSearching, current.caller(), page);
    }

    @GET
    @Path("{id}/count")
    @Operation(
            summary = "Count the tickets of a view",
            description =
                    "How many tickets the list of the view has for the caller: exactly up to 1,000, and beyond that only"
                            + " that there are more.")
    @Problems("404 view-not-found")
    public TicketCountView count(@PathParam("id") UUID id) {
        return kept(id).count(ticketSearching, current.caller());
    }

    private TicketSearchQuery kept(UUID id) {
        return queries.read(searchReading.get(id, current.caller()).query(), new TicketSearchQuery());
    }
}
