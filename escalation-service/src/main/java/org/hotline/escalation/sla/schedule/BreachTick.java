package org.hotline.escalation.sla.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.escalation.sla.BreachWatch;

/** Looks for broken promises twice a second, on every instance. */
@ApplicationScoped
class BreachTick {

    private final BreachWatch watch;

    BreachTick(BreachWatch watch) {
        this.watch = watch;
    }

    @Scheduled(every = "{hotline.sla.tick}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        boolean more = true;
        while (more) {
            more = watch.look();
        }
    }
}
