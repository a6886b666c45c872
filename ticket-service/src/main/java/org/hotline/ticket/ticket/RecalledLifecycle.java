package org.hotline.ticket.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketResolved;
import org.hotline.ticket.message.Arrival;
import org.jspecify.annotations.Nullable;

/** Where a ticket stood in another system, which may have known other ways from one status to the next. */
final class RecalledLifecycle {

    private final Answers answers = new Answers();
    private Status status = Status.NEW;
    private int episode = 1;
    private @Nullable UUID askedFirst;
    private @Nullable Instant statusSince;
    private @Nullable Instant resolvedAt;
    private @Nullable Instant closedAt;
    private @Nullable ClosureReason closureReason;
    private @Nullable UUID solver;

    /** What it is called that a ticket came to stand somewhere. */
    enum RecalledStep {
        PAUSED,
        RESUMED,
        RESOLVED,
        REOPENED,
        REOPENED_BY_CUSTOMER,
        MARKED_SPAM,
        CLOSED
    }

    void asks(Arrival arrival, EventTime at) {
        if (arrival.isFromCustomer() && askedFirst == null) {
            askedFirst = arrival.interactionId();
        }
        boolean thanks = arrival.thanks() && !status.isUnsolved();
        if (arrival.awaitsAnswer() && !thanks && answers.unansweredSince() == null) {
            answers.waitsOnlySince(at.occurredAt());
        }
    }

    void answered(EventTime at) {
        answers.respondedTo(at.occurredAt());
        begun(at);
    }

    /** Somebody works on it. */
    void begun(EventTime at) {
        if (status == Status.NEW) {
            standAt(Status.OPEN, at);
        }
    }

    void happened(TicketFact fact) {
        if (fact instanceof TicketResolved resolved) {
            solver = resolved.resolvedBy();
        }
    }

    /** The steps to a status; none when it stands there, nor to a solution of what is final. */
    List<RecalledStep> become(Status wanted, ClosureReason reason, EventTime at) {
        Status next = wanted == Status.NEW && status != Status.NEW ? Status.OPEN : wanted;
        if (next == status || (next == Status.RESOLVED && status == Status.CLOSED)) {
            return List.of();
        }
        List<RecalledStep> steps = new ArrayList<>();
        if (next.isUnsolved() && !status.isUnsolved()) {
            steps.add(reopened());
        } else if (next == Status.OPEN) {
            steps.add(RecalledStep.RESUMED);
        }
        standAt(next, at);
        switch (next) {
            case NEW, OPEN -> {
                // said by where it stood before
            }
            case PENDING, ON_HOLD -> steps.add(RecalledStep.PAUSED);
            case RESOLVED -> {
                resolvedAt = at.occurredAt();
                askedFirst = null;
                steps.add(RecalledStep.RESOLVED);
            }
            case CLOSED -> {
                closedAt = at.occurredAt();
                closureReason = reason;
                askedFirst = resolvedAt == null ? null : askedFirst;
                if (reason == ClosureReason.SPAM) {
                    steps.add(RecalledStep.MARKED_SPAM);
                }
                steps.add(RecalledStep.CLOSED);
            }
        }
        return steps;
    }

    private RecalledStep reopened() {
        episode++;
        resolvedAt = null;
        closedAt = null;
        closureReason = null;
        return askedFirst != null ? RecalledStep.REOPENED_BY_CUSTOMER : RecalledStep.REOPENED;
    }

    private void standAt(Status next, EventTime at) {
        status = next;
        statusSince = at.occurredAt();
    }

    /** Who solved it last, else somebody else. */
    @Nullable
    UUID solver(@Nullable UUID other) {
        return solver == null ? other : solver;
    }

    /** What the customer said first since it was solved. */
    @Nullable
    UUID askedFirst() {
        return askedFirst;
    }

    Status status() {
        return status;
    }

    int episode() {
        return episode;
    }

    Answers answers() {
        return answers;
    }

    @Nullable
    Instant statusSince() {
        return statusSince;
    }

    @Nullable
    Instant resolvedAt() {
        return resolvedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    ClosureReason closureReason() {
        return closureReason;
    }
}
