package org.hotline.door.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to a ticket. */
public record Entry(
        EntryKind kind,
        Message.Actor actor,
        Instant occurredAt,
        String team,
        @Nullable String cause) {}
