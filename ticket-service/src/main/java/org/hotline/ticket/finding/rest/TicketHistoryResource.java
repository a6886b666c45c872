package org.hotline.ticket.finding.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.db.Rows;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.ticket.actor.ActorNaming;
import org.hotline.ticket.finding.TicketHistoryReading;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessagePlace;
import org.hotline.ticket.message.rest.MessageView;
import org.hotline.ticket.timeline.TimelineEntry;

/** What was said in a ticket, and what happened to it. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "finding")
class TicketHistoryResource {

    private static final String NEWEST_FIRST =
            "whether the list begins with the newest and goes back; a cursor goes on in either direction";

    private final TicketHistoryReading reading;
    private final ActorNaming naming;
    private final CurrentCaller current;

    TicketHistoryResource(TicketHistoryReading reading, ActorNaming naming, CurrentCaller current) {
        this.reading = reading;
        this.naming = naming;
        this.current = current;
    }

    @GET
    @Path("{id}/messages")
    @Operation(
            summary = "List a ticket's messages",
            description = "Lists what was said in the ticket, by the customer, to the customer and among us, in the"
                    + " order in which it was said, or the newest first.")
    @Problems("404 ticket-not-found")
    public Page<MessageView> messages(
            @PathParam("id") UUID id,
            @BeanParam @Valid PageQuery page,
            @QueryParam("newestFirst") @Parameter(description = NEWEST_FIRST) boolean newestFirst) {
        MessagePlace last =
                page.after(2, seen -> new MessagePlace(Instant.parse(seen.get(0)), UUID.fromString(seen.get(1))));
        Rows<Message> found = newestFirst
                ? reading.newestMessages(id, current.caller(), last, page.limit())
                : reading.messages(id, current.caller(), last, page.limit());
        Map<UUID, String> names =
                naming.of(found.rows().stream().map(Message::author).toList());
        return Page.of(
                        found,
                        end -> Cursor.encode(
                                end.occurredAt().toString(), end.id().toString()))
                .map(message -> MessageView.of(message, names));
    }

    @GET
    @Path("{id}/timeline")
    @Operation(
            summary = "List a ticket's timeline",
            description = "Lists everything that happened to the ticket in the order in which we learned of it, or the"
                    + " newest first, each with how the ticket stood right after it.")
    @Problems("404 ticket-not-found")
    public Page<TimelineView> timeline(
            @PathParam("id") UUID id,
            @BeanParam @Valid PageQuery page,
            @QueryParam("newestFirst") @Parameter(description = NEWEST_FIRST) boolean newestFirst) {
        UUID last = page.afterId();
        List<TimelineEntry> found = newestFirst
                ? reading.newestTimeline(id, current.caller(), last, page.wanted())
                : reading.timeline(id, current.caller(), last, page.wanted());
        Map<UUID, String> names =
                naming.of(found.stream().map(TimelineEntry::actor).toList());
        return Page.of(found, page.limit(), end -> Cursor.encode(end.id().toString()))
                .map(entry -> TimelineView.of(entry, names));
    }
}
