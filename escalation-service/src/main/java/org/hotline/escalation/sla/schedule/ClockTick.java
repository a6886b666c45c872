package org.hotline.escalation.sla.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.escalation.sla.BreachDetecting;
import org.hotline.escalation.sla.ClockRecounting;
import org.hotline.escalation.sla.RiskDetecting;
import org.hotline.kit.time.Ticks;

/** Looks at the clocks again and again, on every instance: those that are due, will be due, or count anew. */
@ApplicationScoped
class ClockTick {

    private final BreachDetecting breaches;
    private final RiskDetecting risks;
    private final ClockRecounting recounting;

    ClockTick(BreachDetecting breaches, RiskDetecting risks, ClockRecounting recounting) {
        this.breaches = breaches;
        this.risks = risks;
        this.recounting = recounting;
    }

    @Scheduled(every = "{hotline.sla.breaches.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        Ticks.whileThereIsMore(breaches::look);
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
