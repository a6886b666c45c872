package org.hotline.ticket.ticket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a ticket stands, how often it was resolved, and when what happened to it. */
@Embeddable
public class Lifecycle {

    @Enumerated(EnumType.STRING)
    private Status status = Status.NEW;

    private int episode = 1;
    private int reopenCount;
    private @Nullable Instant statusSince;
    private @Nullable Instant resolvedAt;
    private @Nullable Instant closeAt;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosureReason closureReason;

    private @Nullable UUID mergedInto;
    private @Nullable UUID woke;

    @Enumerated(EnumType.STRING)
    private @Nullable Status statusBeforeMerge;

    /** None where nothing of it is kept: nobody answered, nobody waits. */
    @Embedded
    private @Nullable Answers answers;

    @Embedded
    private Awakening awakening = new Awakening();

    /** One that has just begun. */
    protected Lifecycle() {}

    /** Stands somewhere else, if it may. */
    private void become(Status next, Instant at) {
        if (!status.canBecome(next)) {
            throw TicketProblem.illegalMove(status, next);
        }
        status = next;
        statusSince = at;
    }

    /** The same, and whether that is a change. */
    boolean moveTo(Status next, Instant at) {
        if (status == next) {
            return false;
        }
        become(next, at);
        return true;
    }

    public void requireUnsolved() {
        if (!status.isUnsolved()) {
            throw TicketProblem.illegalMove(status, Status.OPEN);
        }
    }

    public void requireNotClosed(String number) {
        if (status == Status.CLOSED) {
            throw TicketProblem.closed(number);
        }
    }

    /** Somebody begins to work on it. */
    void begin(Instant at) {
        if (status == Status.NEW) {
            become(Status.OPEN, at);
        }
    }

    /** The customer wrote; if he has waited longer already, it is that which counts. */
    void waitsForAnswerSince(Instant at) {
        Instant since = answers().unansweredSince();
        if (since == null || status == Status.RESOLVED || at.isBefore(since)) {
            answers().waitsOnlySince(at);
        }
    }

    /** A human answered, in writing or on the telephone. */
    public void respondedTo(Instant at) {
        answers().respondedTo(at);
        happened(true);
    }

    void resolve(Instant at, Duration untilClosure) {
        become(Status.RESOLVED, at);
        resolvedAt = at;
        closeAt = at.plus(untilClosure);
    }

    void reopen(Instant at) {
        if (status != Status.RESOLVED) {
            throw TicketProblem.illegalMove(status, Status.OPEN);
        }
        become(Status.OPEN, at);
        episode++;
        reopenCount++;
        resolvedAt = null;
        closeAt = null;
    }

    void close(ClosureReason reason, Instant at) {
        become(Status.CLOSED, at);
        closureReason = reason;
        closedAt = at;
    }

    void merge(UUID into, Instant at) {
        Status before = status;
        close(ClosureReason.DUPLICATE, at);
        statusBeforeMerge = before;
        mergedInto = into;
    }

    /** Stands where it stood before the merge. Answers into which it was merged. */
    UUID unmerge(String number, Instant at) {
        UUID into = mergedInto;
        if (into == null || statusBeforeMerge == null) {
            throw TicketProblem.notMerged(number);
        }
        status = statusBeforeMerge;
        statusSince = at;
        mergedInto = null;
        statusBeforeMerge = null;
        closureReason = null;
        closedAt = null;
        return into;
    }

    /** A merged ticket brought what waits for us; where it stood before it may stand again, unless somebody works on it. */
    void wokenBy(Lifecycle merged, Awakening effect) {
        awakening = status == effect.statusBefore() ? awakening : effect;
        merged.woke = awakening.join();
    }

    /** The customer said something more, in a ticket that he or a merge had woken, or by which he wakes it. */
    void wokenBySaying(Awakening effect) {
        awakening = status == effect.statusBefore() ? effect.standing() : effect;
        awakening.join();
    }

    /** Something happened to it; if somebody worked on it, that it was woken is over. */
    public void happened(boolean work) {
        awakening = work ? new Awakening() : awakening;
    }

    /** A merge is taken back. Answers where the ticket stands again, if that merge alone had moved it. */
    Optional<Status> lose(Lifecycle merged, Instant at) {
        UUID effect = merged.woke;
        merged.woke = null;
        return lose(effect, 1, at);
    }

    /** As many of the merges and messages that had woken it are gone. Answers where it stands again, if they alone had moved it. */
    Optional<Status> lose(@Nullable UUID effect, int gone, Instant at) {
        Status before = awakening.leave(effect, gone);
        if (before == null) {
            return Optional.empty();
        }
        if (mergedInto == null) {
            status = before;
            statusSince = at;
        } else {
            statusBeforeMerge = before;
        }
        reopenCount -= before == Status.RESOLVED ? 1 : 0;
        resolvedAt = awakening.resolvedBefore();
        closeAt = awakening.closingBefore();
        awakening = new Awakening();
        return Optional.of(before);
    }

    Awakening awakening() {
        return awakening;
    }

    /** By which merges and messages it is open again or waits no longer, if nobody has worked on it since. */
    public @Nullable UUID awakeningId() {
        return awakening.id();
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

    /** When it came to stand where it stands. */
    @Nullable
    Instant statusSince() {
        return statusSince;
    }

    public Answers answers() {
        Answers own = answers == null ? new Answers() : answers;
        answers = own;
        return own;
    }

    boolean wasUnsolvedWhenMerged() {
        return statusBeforeMerge != null && statusBeforeMerge.isUnsolved();
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
