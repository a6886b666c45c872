package org.hotline.ticket.dispatch.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.kit.time.Ticks;
import org.hotline.ticket.dispatch.OfferClosing;
import org.hotline.ticket.dispatch.OfferExpiring;
import org.hotline.ticket.dispatch.TicketDispatching;

/**
 * Looks for waiting tickets and operators once a second, whatever made them wait or free, and before that for offers that fit no
 * more or whose time is over.
 */
@ApplicationScoped
class DispatchTick {

    private final OfferClosing closing;
    private final OfferExpiring expiring;
    private final TicketDispatching dispatching;

    DispatchTick(OfferClosing closing, OfferExpiring expiring, TicketDispatching dispatching) {
        this.closing = closing;
        this.expiring = expiring;
        this.dispatching = dispatching;
    }

    @Scheduled(every = "{hotline.dispatch.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void dispatch() {
        closing.closeUnfit();
        Ticks.whileThereIsMore(expiring::expireSome);
        Ticks.whileThereIsMore(() -> dispatching.dispatch() > 0);
    }
}
