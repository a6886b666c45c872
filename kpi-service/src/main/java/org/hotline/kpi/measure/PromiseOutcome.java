package org.hotline.kpi.measure;

import java.time.Instant;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.jspecify.annotations.Nullable;

/**
 * What became of a promise, as its clock told it last. What is learned late changes what was told before: an answer turns out
 * to have been given earlier or is taken back, a pause or the end to have begun before the promise was found broken.
 */
final class PromiseOutcome {

    private @Nullable Instant dueAt;
    private @Nullable Instant metAt;
    private @Nullable Instant breachedAt;
    private boolean running = true;

    /** @param step the next one in the order in which they were told */
    void follow(Fact step, FactDetails.SlaClockDetails told) {
        switch (step.type()) {
            case CLOCK_STARTED -> dueAt = told.dueAt();
            case CLOCK_RESUMED -> {
                dueAt = told.dueAt();
                metAt = null;
                breachedAt = null;
                running = true;
            }
            case CLOCK_PAUSED -> {
                metAt = null;
                breachedAt = null;
                running = false;
            }
            case CLOCK_CANCELLED -> {
                metAt = null;
                breachedAt = breachedAt != null && step.occurredAt().isBefore(breachedAt) ? null : breachedAt;
                running = false;
            }
            case CLOCK_MET -> {
                metAt = step.occurredAt();
                running = false;
            }
            case CLOCK_BREACHED -> breachedAt = step.occurredAt();
            default -> throw new IllegalArgumentException(step.type() + " tells nothing of a promise");
        }
    }

    Measure measure(TicketHistory ticket, Fact start, FactDetails.SlaClockDetails promise, Dimensions dimensions) {
        return new PromiseMeasure(
                promise.clockId(),
                ticket.ticketId(),
                promise.episode(),
                promise.target(),
                ticket.isUnknown() ? start.occurredAt() : ticket.last().createdAt(),
                start.occurredAt(),
                dueAt,
                running,
                metAt,
                breachedAt,
                ticket.excluded(),
                ticket.restatedAt(),
                dimensions);
    }
}
