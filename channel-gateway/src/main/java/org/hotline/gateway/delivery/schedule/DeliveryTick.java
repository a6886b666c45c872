package org.hotline.gateway.delivery.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.delivery.ReplySender;

/** Looks again and again for mail that is due. */
@ApplicationScoped
class DeliveryTick {

    private final ReplySender sender;

    DeliveryTick(ReplySender sender) {
        this.sender = sender;
    }

    @Scheduled(every = "{hotline.mail.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        sender.sendDue();
    }
}
