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
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.StrictQuery;
import org.hotline.ticket.finding.TicketReading;
import org.hotline.ticket.finding.TicketSearching;
import org.hotline.ticket.ticket.rest.TicketView;
import org.jboss.resteasy.reactive.RestResponse;

/** Tickets to be found and shown. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SERVING)
@StrictQuery
@Tag(name = "finding", description = "Tickets to be found, read and listened to.")
class TicketResource {

    private final TicketSearching searching;
    private final TicketReading reading;
    private final CurrentCaller current;

    TicketResource(TicketSearching searching, TicketReading reading, CurrentCaller current) {
        this.searching = searching;
        this.reading = reading;
        this.current = current;
    }

    @GET
    @Operation(
            summary = "List and search tickets",
            description = "Lists the tickets that concern the caller: those in which the caller's team is or was"
                    + " involved, and those that the caller opened. Everything that is asked for has to be true. What"
                    + " `q` says is words, whatever is pasted, and no sign is an operator: a message has to have all of"
                    + " them, in its subject, its text, the names of its files or the customer's address, in any form,"
                    + " case and accent. Parts of file names, hosts, addresses and joined words are words; a number is"
                    + " found however its digits are grouped, and a ticket by its number in any spelling. Words that"
                    + " a language is full of count only when nothing else is asked. Each ticket in which the words were"
                    + " said has the passage of the newest message that has them, with what to mark in it.")
    public Page<TicketView> list(@BeanParam @Valid TicketSearchQuery query, @BeanParam @Valid PageQuery page) {
        return query.list(searching, current.caller(), page);
    }

    @GET
    @Path("count")
    @Operation(
            summary = "Count tickets",
            description = "Answers how many tickets the list of the same filters has for the caller: exactly up to"
                    + " 1,000, and beyond that only that there are more. Of the order only that matters whether it is one of"
                    + " tickets that are not solved yet.")
    public TicketCountView count(@BeanParam @Valid TicketSearchQuery query) {
        return query.count(searching, current.caller());
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read a ticket",
            description = "Answers the ticket; the ETag names its version. An integration sees the tickets that it"
                    + " opened, without name and addresses of the customer and without other tickets.")
    @Problems("404 ticket-not-found")
    public RestResponse<TicketView> get(@PathParam("id") UUID id) {
        return TicketView.answer(reading.get(id, current.caller()));
    }
}
