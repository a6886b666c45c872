package org.hotline.ticket.ticket;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise began, stopped, went on, or ended.
 *
 * @param askedAt since when it runs; null where that is no news
 * @param dueAt null when nothing is owed now
 */
public record DueChange(
        UUID ticket,
        DueTarget target,
        @Nullable Instant askedAt,
        @Nullable Instant dueAt) {

    /** As it stands after both. */
    public DueChange then(DueChange next) {
        return new DueChange(ticket, target, next.askedAt == null ? askedAt : next.askedAt, next.dueAt);
    }
}
