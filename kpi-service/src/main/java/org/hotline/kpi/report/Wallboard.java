package org.hotline.kpi.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hotline.kit.security.Caller;
import org.hotline.kpi.indicator.Kpi;
import org.jspecify.annotations.Nullable;

/** Indicators that somebody keeps watching: it looks at the numbers again and again, and shows them when they changed. */
public final class Wallboard {

    /** Facts of the past, and time itself, change numbers without moving the watermark. */
    private static final int LOOKS_BETWEEN_CHECKS = 10;

    private final KpiReading reading;
    private final List<Kpi> shown;
    private final Supplier<ReportCriteria> criteria;
    private final Caller caller;
    private int looks;
    private @Nullable Instant watermark;
    private List<KpiFigures> seen = List.of();

    public Wallboard(KpiReading reading, List<Kpi> shown, Supplier<ReportCriteria> criteria, Caller caller) {
        this.reading = reading;
        this.shown = shown;
        this.criteria = criteria;
        this.caller = caller;
    }

    /** The reports, when any of them changed since the last look. */
    public synchronized Optional<List<KpiReport>> look() {
        Optional<Instant> newest = reading.newestFact();
        boolean due = looks++ % LOOKS_BETWEEN_CHECKS == 0;
        if (!due && newest.equals(Optional.ofNullable(watermark))) {
            return Optional.empty();
        }
        watermark = newest.orElse(null);
        List<KpiReport> reports = reading.report(shown, criteria.get(), caller);
        List<KpiFigures> numbers = reports.stream().flatMap(KpiReport::figures).toList();
        if (numbers.equals(seen)) {
            return Optional.empty();
        }
        seen = numbers;
        return Optional.of(reports);
    }
}
