package org.hotline.kpi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hotline.kpi.indicator.CellTable;
import org.hotline.kpi.indicator.FoldedDay;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.hotline.kpi.indicator.MarkedDay;

/** Counts anew what changed: one day at a time, by whoever is free. */
@ApplicationScoped
@Transactional
public class CellFolding {

    /** A day that changes all the time is counted no more often than that. */
    private static final Duration REST = Duration.ofMinutes(1);

    private final CellTable cells;
    private final Clock clock;

    CellFolding(CellTable cells, Clock clock) {
        this.cells = cells;
        this.clock = clock;
    }

    /** Looks what changed until now. */
    public void look() {
        cells.see(clock.instant());
    }

    /** Counts a day that changed anew; answers whether there was one. */
    public boolean fold() {
        return fold(REST);
    }

    /** The same for a day that was counted just now. */
    public boolean foldAtOnce() {
        return fold(Duration.ZERO);
    }

    private boolean fold(Duration rest) {
        cells.holdStill();
        Instant now = clock.instant();
        Optional<MarkedDay> next = cells.next(now, now.minus(rest));
        return next.isPresent() && fold(next.get(), now);
    }

    private boolean fold(MarkedDay day, Instant now) {
        List<Optional<String>> changed = cells.take(day, now);
        ReportCriteria usual = ReportCriteria.usual(new Period(day.day(), day.ends(), ZoneId.of(day.zone())), now);
        for (Kpi kpi : KpiCatalogue.all()) {
            if (kpi.hasCells() && concerns(changed, kpi)) {
                cells.fold(kpi, new FoldedDay(day.day(), day.ends(), now), MemberTable.values(usual));
            }
        }
        return !changed.isEmpty();
    }

    private static boolean concerns(List<Optional<String>> changed, Kpi kpi) {
        return changed.stream().anyMatch(name -> name.isEmpty() || name.get().equals(kpi.name()));
    }
}
