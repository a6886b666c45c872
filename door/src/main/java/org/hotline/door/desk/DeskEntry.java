package org.hotline.door.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to a ticket. */
public record DeskEntry(
        UUID id,
        EntryKind kind,
        DeskMessage.Author actor,
        Instant occurredAt,
        String team,
        @Nullable String cause) {

    /** The number of the step that it is about; nothing where it is about none. */
    public String step() {
        return kind.isOfStep() && cause != null ? cause : "";
    }
}
