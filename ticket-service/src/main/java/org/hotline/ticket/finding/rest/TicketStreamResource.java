package org.hotline.ticket.finding.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.EventStreams;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.finding.TicketStreaming;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.timeline.StreamPlace;
import org.hotline.ticket.timeline.TimelineChange;
import org.hotline.ticket.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** What changes in tickets, as it happens; goes on where {@code Last-Event-ID} says that the listener stopped. */
@Path("/v1/tickets/stream")
@Produces(MediaType.SERVER_SENT_EVENTS)
@RolesAllowed(Roles.STAFF)
@Tag(name = "finding")
class TicketStreamResource {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int AT_A_TIME = 200;

    private final TicketStreaming streaming;
    private final CurrentCaller current;
    private final EventStreams streams;

    TicketStreamResource(TicketStreaming streaming, CurrentCaller current, EventStreams streams) {
        this.streaming = streaming;
        this.current = current;
        this.streams = streams;
    }

    /**
     * A change as its listeners hear it.
     *
     * @param noticed whether the listener has a notice of it
     */
    record ChangeView(
            UUID ticket,
            String number,
            Channel channel,
            TimelineEntry.EntryKind kind,
            Status status,
            String team,
            Level level,
            @Nullable UUID operator,
            Instant occurredAt,
            boolean noticed) {

        static ChangeView of(TimelineChange change, boolean noticed) {
            return new ChangeView(
                    change.ticketId(),
                    change.number(),
                    change.channel(),
                    change.kind(),
                    change.status(),
                    change.team(),
                    change.level(),
                    change.operator(),
                    change.occurredAt(),
                    noticed);
        }
    }

    @GET
    @Blocking
    @Operation(
            summary = "Listen to changes of tickets",
            description =
                    "Sends what happens to the tickets that concern the caller as it happens. Goes on after the event"
                            + " that `Last-Event-ID` names.")
    @APIResponse(
            responseCode = "200",
            description = "server-sent events; the data of each is one change",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ChangeView.class)))
    @Problems("429 too-many-requests")
    public Multi<OutboundSseEvent> stream(
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId, @Context Sse sse) {
        Listener listener =
                new Listener(current.caller(), lastEventId == null ? streaming.now() : StreamPlaces.read(lastEventId));
        return streams.of(
                PAUSE,
                () -> {
                    List<TimelineChange> told = listener.next();
                    Set<UUID> noticed = streaming.noticed(told, listener.caller);
                    return told.stream()
                            .map(change -> event(
                                    sse, change, noticed.contains(change.place().id())))
                            .toList();
                },
                sse);
    }

    /** Somebody who listens, and how far he has heard. */
    private final class Listener {

        private final Caller caller;
        private StreamPlace place;

        Listener(Caller caller, StreamPlace place) {
            this.caller = caller;
            this.place = place;
        }

        synchronized List<TimelineChange> next() {
            StreamPlace present = streaming.now();
            List<TimelineChange> told = streaming.since(caller, place, AT_A_TIME);
            if (!told.isEmpty()) {
                place = told.get(told.size() - 1).place();
            }
            if (told.size() < AT_A_TIME) {
                place = place.orLater(present); // what does not concern him is looked at once
            }
            return told;
        }
    }

    private static OutboundSseEvent event(Sse sse, TimelineChange change, boolean noticed) {
        return sse.newEventBuilder()
                .id(StreamPlaces.write(change.place()))
                .name(change.kind().name())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(ChangeView.of(change, noticed))
                .build();
    }
}
