package org.hotline.ticket.desk.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.ticket.desk.Changes;
import org.hotline.ticket.desk.Scope;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.ticket.Status;
import org.jspecify.annotations.Nullable;

/** What changes in tickets, as it happens; goes on where {@code Last-Event-ID} says that the listener stopped. */
@Path("/v1/tickets/stream")
@RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class TicketStreamResource {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int AT_A_TIME = 200;

    private final Changes changes;
    private final CurrentCaller current;

    TicketStreamResource(Changes changes, CurrentCaller current) {
        this.changes = changes;
        this.current = current;
    }

    /** A change as its listeners hear it. */
    record ChangeView(
            UUID ticket,
            String number,
            String kind,
            Status status,
            String team,
            Level level,
            @Nullable UUID operator,
            Instant occurredAt) {

        static ChangeView of(Changes.Told told) {
            return new ChangeView(
                    told.ticket(),
                    told.number(),
                    told.kind(),
                    told.status(),
                    told.team(),
                    told.level(),
                    told.operator(),
                    told.occurredAt());
        }
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> stream(
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId, @Context Sse sse) {
        Listener listener = new Listener(
                changes.scopeOf(current.caller()), lastEventId == null ? changes.now() : StreamPlace.read(lastEventId));
        return Multi.createFrom()
                .ticks()
                .every(PAUSE)
                .onOverflow()
                .drop()
                .onItem()
                .transformToMultiAndConcatenate(tick -> Uni.createFrom()
                        .item(listener::next)
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                        .onItem()
                        .transformToMulti(told -> Multi.createFrom().iterable(told)))
                .map(told -> event(sse, told));
    }

    /** Somebody who listens, and how far he has heard. */
    private final class Listener {

        private final Scope scope;
        private Changes.Place place;

        Listener(Scope scope, Changes.Place place) {
            this.scope = scope;
            this.place = place;
        }

        synchronized List<Changes.Told> next() {
            List<Changes.Told> told = changes.since(place, scope, AT_A_TIME);
            if (!told.isEmpty()) {
                place = told.get(told.size() - 1).place();
            }
            return told;
        }
    }

    private static OutboundSseEvent event(Sse sse, Changes.Told told) {
        return sse.newEventBuilder()
                .id(StreamPlace.write(told.place()))
                .name(told.kind())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(ChangeView.of(told))
                .build();
    }
}
