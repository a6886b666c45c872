package org.hotline.kpi.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hotline.kpi.indicator.FoldedDay;

/**
 * What of a period is answered from cells, and what from the members themselves.
 *
 * @param days whole days of the period, in their order
 * @param rest what lies before, between and after them
 */
record FoldedPeriod(List<FoldedDay> days, List<Span> rest) {

    /** Each is a part of the statement of its own. */
    private static final int MOST_SPANS = 4;

    static FoldedPeriod of(Period period, List<FoldedDay> days) {
        List<List<FoldedDay>> runs = FoldedDay.runs(days);
        while (runs.size() >= MOST_SPANS) {
            runs.remove(runs.stream().min(Comparator.comparingInt(List::size)).orElseThrow());
        }
        List<Span> rest = new ArrayList<>();
        Instant from = period.from();
        for (List<FoldedDay> run : runs) {
            if (from.isBefore(run.get(0).day())) {
                rest.add(new Span(from, run.get(0).day()));
            }
            from = run.get(run.size() - 1).ends();
        }
        if (from.isBefore(period.to())) {
            rest.add(new Span(from, period.to()));
        }
        return new FoldedPeriod(runs.stream().flatMap(List::stream).toList(), rest);
    }
}
