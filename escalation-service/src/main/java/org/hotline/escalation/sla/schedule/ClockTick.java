package org.hotline.escalation.sla.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.escalation.sla.ClockRecounting;
import org.hotline.escalation.sla.RiskDetecting;
import org.hotline.kit.time.Ticks;

/** Looks at the clocks again and again, on every instance: those that will soon be due, and those that count anew. */
@ApplicationScoped
class ClockTick {

    private final RiskDetecting risks;
    private final ClockRecounting recounting;

    ClockTick(RiskDetecting risks, ClockRecounting recounting) {
        this.risks = risks;
        this.recounting = recounting;
    }

    @Scheduled(every = "{hotline.sla.risks.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void lookAhead() {
        Ticks.whileThereIsMore(risks::look);
    }

    @Scheduled(every = "{hotline.sla.recounting.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void recount() {
        Ticks.whileThereIsMore(recounting::recount);
    }
}
