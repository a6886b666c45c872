package org.hotline.kpi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hotline.kpi.indicator.CellTable;
import org.hotline.kpi.indicator.FoldedDay;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.MarkedDayTable;

/** Compares the days that are counted with their members. */
@ApplicationScoped
@Transactional
public class CellVerifying {

    private final MarkedDayTable days;
    private final CellTable cells;
    private final Clock clock;

    CellVerifying(MarkedDayTable days, CellTable cells, Clock clock) {
        this.days = days;
        this.cells = cells;
        this.clock = clock;
    }

    /** The days of one indicator in a period, in its zone. */
    public CellCheck verify(Kpi kpi, Period period) {
        cells.freeze();
        Instant now = clock.instant();
        List<FoldedDay> compared = days
                .unchanged(List.of(kpi), MemberTable.sqlZone(period.zone()), period.from(), period.to())
                .getOrDefault(kpi.name(), List.of())
                .stream()
                .filter(day -> day.holds(now, kpi.openFor()))
                .toList();
        List<Instant> wrong = new ArrayList<>();
        for (FoldedDay day : compared) {
            Period whole = new Period(day.day(), day.ends(), period.zone());
            if (cells.wrong(kpi, day, MemberTable.values(ReportCriteria.usual(whole, now))) > 0) {
                wrong.add(day.day());
            }
        }
        return new CellCheck(kpi, compared.size(), wrong);
    }
}
