package org.hotline.gateway.call.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.call.CallLegReporting;
import org.hotline.kit.time.Ticks;

/** Looks now and then for reports that have waited long enough. */
@ApplicationScoped
class CallTick {

    private final CallLegReporting reporting;

    CallTick(CallLegReporting reporting) {
        this.reporting = reporting;
    }

    @Scheduled(every = "{hotline.calls.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void takeOverdue() {
        Ticks.whileThereIsMore(reporting::takeSomeOverdue);
    }
}
