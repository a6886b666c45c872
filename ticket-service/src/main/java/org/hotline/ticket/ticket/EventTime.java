package org.hotline.ticket.ticket;

import java.time.Instant;
import org.hotline.event.Tolerance;
import org.jspecify.annotations.Nullable;

/**
 * When something happened in the world, and when we learned of it.
 */
public record EventTime(Instant occurredAt, Instant recordedAt) {

    public static EventTime now(Instant now) {
        return new EventTime(now, now);
    }

    /** The same, for what cannot have happened before something else did. */
    EventTime notBefore(@Nullable Instant earlier) {
        return earlier == null || !occurredAt.isBefore(earlier) ? this : new EventTime(earlier, recordedAt);
    }

    /** When what we do about it happens: as soon as we learned of it, and not before it. */
    public EventTime ofRecording() {
        return now(recordedAt).notBefore(occurredAt);
    }

    /** What somebody else's clock said, unless it is ahead of the moment at which a clock of ours saw it. */
    public static EventTime reported(Instant occurredAt, Instant seenAt, Instant now) {
        return new EventTime(occurredAt.isAfter(seenAt.plus(Tolerance.CLOCK_SKEW)) ? seenAt : occurredAt, now);
    }
}
