package org.hotline.ticket.ticket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a ticket stands, how often it was resolved, and when what happened to it. */
@Embeddable
public class Lifecycle {

    @Enumerated(EnumType.STRING)
    private Status status = Status.NEW;

    private int episode = 1;
    private int reopenCount;
    private @Nullable Instant firstRespondedAt;
    private @Nullable Instant resolvedAt;
    private @Nullable Instant closeAt;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosureReason closureReason;

    private @Nullable UUID mergedInto;

    @Enumerated(EnumType.STRING)
    private @Nullable Status statusBeforeMerge;

    /** One that has just begun. */
    protected Lifecycle() {}

    /** Stands somewhere else, if it may. */
    void become(Status next) {
        if (!status.canBecome(next)) {
            throw TicketProblem.illegalMove(status, next);
        }
        status = next;
    }

    /** The same, and whether that is a change. */
    boolean moveTo(Status next) {
        if (status == next) {
            return false;
        }
        become(next);
        return true;
    }

    void requireUnsolved() {
        if (!status.isUnsolved()) {
            throw TicketProblem.illegalMove(status, Status.OPEN);
        }
    }

    void requireNotClosed(String number) {
        if (status == Status.CLOSED) {
            throw TicketProblem.closed(number);
        }
    }

    /** Somebody begins to work on it. */
    void begin() {
        if (status == Status.NEW) {
            become(Status.OPEN);
        }
    }

    void respondedTo(Instant at) {
        if (firstRespondedAt == null || at.isBefore(firstRespondedAt)) {
            firstRespondedAt = at;
        }
    }

    void resolve(Instant at, Duration untilClosure) {
        become(Status.RESOLVED);
        resolvedAt = at;
        closeAt = at.plus(untilClosure);
    }

    void reopen() {
        if (status != Status.RESOLVED) {
            throw TicketProblem.illegalMove(status, Status.OPEN);
        }
        become(Status.OPEN);
        episode++;
        reopenCount++;
        resolvedAt = null;
        closeAt = null;
    }

    void close(ClosureReason reason, Instant at) {
        become(Status.CLOSED);
        closureReason = reason;
        closedAt = at;
    }

    void merge(UUID into, Instant at) {
        Status before = status;
        close(ClosureReason.DUPLICATE, at);
        statusBeforeMerge = before;
        mergedInto = into;
    }

    /** Stands where it stood before the merge. Answers where the matter went on meanwhile. */
    UUID unmerge(String number) {
        UUID from = mergedInto;
        if (from == null || statusBeforeMerge == null) {
            throw TicketProblem.notMerged(number);
        }
        status = statusBeforeMerge;
        mergedInto = null;
        statusBeforeMerge = null;
        closureReason = null;
        closedAt = null;
        return from;
    }

    public Status status() {
        return status;
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

    /** The ticket in which the matter goes on. */
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }
}
