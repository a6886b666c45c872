package org.hotline.ticket.finding.rest;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.actor.rest.ActorView;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a ticket, as its readers see it. */
record TimelineView(
        UUID id,
        TimelineEntry.EntryKind kind,
        ActorView actor,
        Instant occurredAt,
        Instant recordedAt,
        Status status,
        String team,
        Level level,
        @Nullable UUID operator,
        @Nullable String cause,
        @Nullable UUID reference,
        @Nullable String macro) {

    static TimelineView of(TimelineEntry entry, Map<UUID, String> names) {
        return new TimelineView(
                entry.id(),
                entry.kind(),
                ActorView.of(entry.actor(), names),
                entry.at().occurredAt(),
                entry.at().recordedAt(),
                entry.snapshot().status(),
                entry.snapshot().team(),
                entry.snapshot().level(),
                entry.snapshot().operator(),
                entry.cause(),
                entry.reference(),
                entry.macro());
    }
}
