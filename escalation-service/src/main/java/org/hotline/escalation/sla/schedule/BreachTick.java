package org.hotline.escalation.sla.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;
import org.hotline.escalation.sla.BreachWatch;
import org.hotline.escalation.sla.SlaTracker;

/** Looks at the clocks again and again, on every instance: those that are due, will be due, or count anew. */
@ApplicationScoped
class BreachTick {

    private final BreachWatch watch;
    private final SlaTracker tracker;

    BreachTick(BreachWatch watch, SlaTracker tracker) {
        this.watch = watch;
        this.tracker = tracker;
    }

    @Scheduled(every = "{hotline.sla.tick}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        whileThereIsMore(watch::look);
    }

    @Scheduled(every = "{hotline.sla.slow-tick}", concurrentExecution = ConcurrentExecution.SKIP)
    void lookAhead() {
        whileThereIsMore(watch::lookAhead);
    }

    @Scheduled(every = "{hotline.sla.slow-tick}", concurrentExecution = ConcurrentExecution.SKIP)
    void recount() {
        whileThereIsMore(tracker::recount);
    }

    private static void whileThereIsMore(BooleanSupplier look) {
        boolean more = true;
        while (more) {
            more = look.getAsBoolean();
        }
    }
}
