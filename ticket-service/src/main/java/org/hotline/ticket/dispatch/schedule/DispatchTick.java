package org.hotline.ticket.dispatch.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.ticket.dispatch.TicketDispatching;

/**
 * Offers waiting tickets once a second, whatever made them wait or somebody free. Filing knows nothing of it and is never
 * slowed down by it.
 */
@ApplicationScoped
class DispatchTick {

    private final TicketDispatching dispatching;

    DispatchTick(TicketDispatching dispatching) {
        this.dispatching = dispatching;
    }

    @Scheduled(every = "{hotline.dispatch.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void dispatch() {
        dispatching.dispatch();
    }
}
