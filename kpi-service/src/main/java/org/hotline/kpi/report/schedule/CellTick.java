package org.hotline.kpi.report.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.kit.time.Ticks;
import org.hotline.kpi.report.CellFolding;

/** Looks now and then for days on which something changed. */
@ApplicationScoped
class CellTick {

    private final CellFolding folding;

    CellTick(CellFolding folding) {
        this.folding = folding;
    }

    @Scheduled(every = "{hotline.cells.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void fold() {
        Ticks.whileThereIsMore(folding::look);
        Ticks.whileThereIsMore(folding::fold);
    }
}
