package org.hotline.ticket.notice.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.kit.time.Ticks;
import org.hotline.ticket.notice.NoticeForgetting;

/** Looks for notices that are too old. */
@ApplicationScoped
class NoticeTick {

    private final NoticeForgetting forgetting;

    NoticeTick(NoticeForgetting forgetting) {
        this.forgetting = forgetting;
    }

    @Scheduled(every = "{hotline.notices.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        Ticks.whileThereIsMore(forgetting::forgetSome);
    }
}
