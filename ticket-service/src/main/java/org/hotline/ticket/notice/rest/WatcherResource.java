package org.hotline.ticket.notice.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.actor.ActorNaming;
import org.hotline.ticket.actor.rest.ActorView;
import org.hotline.ticket.notice.TicketWatching;
import org.hotline.ticket.notice.Watcher;
import org.hotline.ticket.notice.WatcherReading;

/** Who watches a ticket. */
@Path("/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "notices")
class WatcherResource {

    private final TicketWatching watching;
    private final WatcherReading reading;
    private final ActorNaming naming;
    private final CurrentCaller current;

    WatcherResource(TicketWatching watching, WatcherReading reading, ActorNaming naming, CurrentCaller current) {
        this.watching = watching;
        this.reading = reading;
        this.naming = naming;
        this.current = current;
    }

    /**
     * Somebody who watches the ticket.
     *
     * @param me whether that is the caller
     */
    record WatcherView(ActorView operator, Instant since, boolean me) {}

    @GET
    @Path("{id}/watchers")
    @Operation(
            summary = "List a ticket's watchers",
            description =
                    "Who hears what happens to the ticket, in the order of their ids. Whoever watches a ticket that is"
                            + " merged goes on watching it, not the one in which it goes on.")
    @Problems("404 ticket-not-found")
    public Page<WatcherView> list(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        List<Watcher> found = reading.list(id, current.caller(), page.afterId(), page.wanted());
        Map<UUID, String> names =
                naming.of(found.stream().map(WatcherResource::actor).toList());
        UUID me = current.caller().id();
        return Page.of(
                        found,
                        page.limit(),
                        last -> Cursor.encode(last.operator().toString()))
                .map(watcher -> new WatcherView(
                        ActorView.of(actor(watcher), names),
                        watcher.since(),
                        watcher.operator().equals(me)));
    }

    private static Actor actor(Watcher watcher) {
        return Actor.operator(watcher.operator());
    }

    @PUT
    @Path("{id}/watchers/me")
    @Operation(
            summary = "Watch a ticket",
            description =
                    "The caller is told from now on when its customer writes or calls, somebody else replies, or it waits,"
                            + " goes on, is solved, reopened or closed. Who watches it already goes on.")
    @Problems("404 ticket-not-found")
    public void watch(@PathParam("id") UUID id) {
        watching.watch(id, current.caller());
    }

    @DELETE
    @Path("{id}/watchers/me")
    @Operation(
            summary = "Stop watching a ticket",
            description = "The caller is told no more of it, but by mentions; what was told stays.")
    @Problems("404 ticket-not-found")
    public void unwatch(@PathParam("id") UUID id) {
        watching.unwatch(id, current.caller());
    }
}
