package org.hotline.kpi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.kpi.indicator.CellTable;
import org.hotline.kpi.indicator.FoldedDay;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.hotline.kpi.indicator.MarkedDay;
import org.hotline.kpi.indicator.MarkedDayTable;
import org.hotline.kpi.indicator.MeasureChangeTable;

/** Counts anew what changed: one day at a time, by whoever is free. */
@ApplicationScoped
@Transactional
public class CellFolding {

    /** What changes now is likely to change again at once. */
    private static final Duration QUIET = Duration.ofMinutes(1);

    /** A day that changes all the time is counted no more often than that. */
    private static final Duration BUSY = Duration.ofMinutes(15);

    private final MeasureChangeTable changes;
    private final MarkedDayTable days;
    private final CellTable cells;
    private final Clock clock;

    CellFolding(MeasureChangeTable changes, MarkedDayTable days, CellTable cells, Clock clock) {
        this.changes = changes;
        this.days = days;
        this.cells = cells;
        this.clock = clock;
    }

    /** Looks which days were touched by some of what changed until now; answers whether anything had changed. */
    public boolean look() {
        days.foldAlone();
        Instant now = clock.instant();
        return changes.lookInto(now);
    }

    /** Counts a day that changed anew; answers whether there was one. */
    public boolean fold() {
        return fold(QUIET, BUSY);
    }

    /** The same for a day that was changed just now. */
    public boolean foldAtOnce() {
        return fold(Duration.ZERO, Duration.ZERO);
    }

    private boolean fold(Duration quiet, Duration busy) {
        days.foldAlone();
        Instant now = clock.instant();
        Optional<MarkedDay> next = days.next(now, now.minus(quiet), now.minus(busy));
        if (next.isPresent()) {
            return fold(next.get(), days.take(next.get(), now), now);
        }
        Optional<Map.Entry<MarkedDay, String>> due = days.due(now);
        return due.isPresent()
                && fold(due.get().getKey(), List.of(Optional.of(due.get().getValue())), now);
    }

    private boolean fold(MarkedDay day, List<Optional<String>> changed, Instant now) {
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
