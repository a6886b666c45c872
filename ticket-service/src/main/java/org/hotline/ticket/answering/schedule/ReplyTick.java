package org.hotline.ticket.answering.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.kit.time.Ticks;
import org.hotline.ticket.answering.ReplySending;

/** Looks for replies whose time has come. */
@ApplicationScoped
class ReplyTick {

    private final ReplySending sending;

    ReplyTick(ReplySending sending) {
        this.sending = sending;
    }

    @Scheduled(every = "{hotline.replies.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void send() {
        Ticks.whileThereIsMore(sending::sendDue);
    }
}
