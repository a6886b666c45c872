package org.hotline.ticket.closure.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.kit.time.Ticks;
import org.hotline.ticket.closure.TicketClosing;

/** Looks now and then for tickets that are due to close. */
@ApplicationScoped
class ClosingTick {

    private final TicketClosing closing;

    ClosingTick(TicketClosing closing) {
        this.closing = closing;
    }

    @Scheduled(every = "{hotline.closure.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void close() {
        Ticks.whileThereIsMore(closing::closeDue);
    }
}
