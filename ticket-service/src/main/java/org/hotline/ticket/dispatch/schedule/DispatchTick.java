package org.hotline.ticket.dispatch.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.ticket.dispatch.Dispatcher;

/**
 * Offers waiting tickets once a second, whatever made them wait or somebody free. Filing knows nothing of it and is never
 * slowed down by it.
 */
@ApplicationScoped
class DispatchTick {

    private final Dispatcher dispatcher;

    DispatchTick(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Scheduled(every = "${hotline.dispatch.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void dispatch() {
        dispatcher.dispatch();
    }
}
