package org.hotline.ticket.ticket;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When humans of ours answered in a ticket, and since when its customer waits for an answer. */
@Embeddable
public class Answers {

    private @Nullable Instant unansweredSince;
    private @Nullable Instant firstRespondedAt;
    private @Nullable Instant lastRespondedAt;

    /** None yet. */
    protected Answers() {}

    /** What the customer wrote in this ticket is not what it was. */
    void waitsOnlySince(@Nullable Instant at) {
        unansweredSince = at;
    }

    /** Humans answered then, and not before or after. */
    void respondedOnly(@Nullable Instant first, @Nullable Instant last) {
        firstRespondedAt = first;
        lastRespondedAt = last;
    }

    /** A human answered; what the customer wrote afterwards, if that was known first, still waits. */
    void respondedTo(Instant at) {
        firstRespondedAt = firstRespondedAt == null || at.isBefore(firstRespondedAt) ? at : firstRespondedAt;
        lastRespondedAt = lastRespondedAt == null || at.isAfter(lastRespondedAt) ? at : lastRespondedAt;
        if (unansweredSince != null && !unansweredSince.isAfter(at)) {
            unansweredSince = null;
        }
    }

    /** Since when the customer waits for an answer to what he wrote. */
    public @Nullable Instant unansweredSince() {
        return unansweredSince;
    }

    public @Nullable Instant firstRespondedAt() {
        return firstRespondedAt;
    }

    public @Nullable Instant lastRespondedAt() {
        return lastRespondedAt;
    }
}
