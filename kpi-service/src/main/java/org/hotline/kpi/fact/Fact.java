package org.hotline.kpi.fact;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;
import org.hotline.event.Tolerance;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, kept for good under the id of the event that told it.
 *
 * @param subject the ticket, call or customer that it is about; measures are computed subject by subject
 * @param occurredAt when it happened; a producer whose clock runs ahead is believed only up to {@code recordedAt}
 * @param snapshot the ticket right after it, for facts of a ticket's own history
 * @param toldBy the event that told it as part of the past of a ticket of another system
 */
public record Fact(
        UUID eventId,
        UUID subject,
        FactType type,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable Snapshot snapshot,
        FactDetails details,
        @Nullable UUID toldBy) {

    private static final Duration LATE = Duration.ofMinutes(5);

    /** As the world saw it: by time, then by id where times are equal. */
    public static final Comparator<Fact> BY_TIME =
            Comparator.comparing(Fact::occurredAt).thenComparing(Fact::eventId);

    /** As one after the other was told, whenever it had happened. */
    public static final Comparator<Fact> AS_TOLD =
            Comparator.comparing(Fact::recordedAt).thenComparing(Fact::eventId);

    /** As the ticket saw it: by its own count, then by time. */
    public static final Comparator<Fact> BY_SEQUENCE =
            Comparator.comparingLong((Fact fact) -> fact.ticket().sequence()).thenComparing(BY_TIME);

    public Fact {
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS); // as exact as the database keeps it
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        if (occurredAt.isAfter(recordedAt.plus(Tolerance.CLOCK_SKEW))) {
            occurredAt = recordedAt;
        }
    }

    /** One that happened here. */
    public Fact(
            UUID eventId,
            UUID subject,
            FactType type,
            Instant occurredAt,
            Instant recordedAt,
            @Nullable Snapshot snapshot,
            FactDetails details) {
        this(eventId, subject, type, occurredAt, recordedAt, snapshot, details, null);
    }

    /** The same as part of the past that an event tells. */
    public Fact toldBy(UUID event) {
        return new Fact(eventId, subject, type, occurredAt, recordedAt, snapshot, details, event);
    }

    /** The ticket right after it; only for facts of a ticket's own history. */
    public Snapshot ticket() {
        if (snapshot == null) {
            throw new IllegalStateException(type + " is no fact of a ticket's own history");
        }
        return snapshot;
    }

    public boolean is(FactType wanted) {
        return type == wanted;
    }

    /** We learned of it so late that figures may have been read without it. */
    public boolean isLate() {
        return recordedAt.isAfter(occurredAt.plus(LATE));
    }
}
