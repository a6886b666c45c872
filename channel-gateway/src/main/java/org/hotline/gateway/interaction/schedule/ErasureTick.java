package org.hotline.gateway.interaction.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.interaction.InteractionErasing;
import org.hotline.kit.time.Ticks;

/** Looks now and then for what is to be erased. */
@ApplicationScoped
class ErasureTick {

    private final InteractionErasing erasing;

    ErasureTick(InteractionErasing erasing) {
        this.erasing = erasing;
    }

    @Scheduled(every = "{hotline.erasure.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void erase() {
        Ticks.whileThereIsMore(erasing::eraseSome);
    }
}
