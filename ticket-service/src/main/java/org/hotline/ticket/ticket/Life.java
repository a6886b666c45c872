package org.hotline.ticket.ticket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often a ticket was resolved, and when what happened to it. */
@Embeddable
public class Life {

    private int episode = 1;
    private int reopenCount;
    private @Nullable Instant firstRespondedAt;
    private @Nullable Instant resolvedAt;
    private @Nullable Instant closeAt;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosureReason closureReason;

    /** A life that has just begun. */
    protected Life() {}

    void respondedTo(Instant at) {
        if (firstRespondedAt == null || at.isBefore(firstRespondedAt)) {
            firstRespondedAt = at;
        }
    }

    void resolved(Instant at, Duration untilClosure) {
        resolvedAt = at;
        closeAt = at.plus(untilClosure);
    }

    void reopened() {
        episode++;
        reopenCount++;
        resolvedAt = null;
        closeAt = null;
    }

    void closed(ClosureReason reason, Instant at) {
        closureReason = reason;
        closedAt = at;
    }

    void unclosed() {
        closureReason = null;
        closedAt = null;
    }

    /** Counts resolutions, from 1. */
    public int episode() {
        return episode;
    }

    public int reopenCount() {
        return reopenCount;
    }

    /** When a human first answered the customer. */
    public @Nullable Instant firstRespondedAt() {
        return firstRespondedAt;
    }

    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }

    /** When a resolved ticket closes unless somebody objects. */
    public @Nullable Instant closeAt() {
        return closeAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable ClosureReason closureReason() {
        return closureReason;
    }
}
