package org.hotline.kpi.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hotline.kit.security.Scope;
import org.hotline.kpi.indicator.Kpi;
import org.jspecify.annotations.Nullable;

/** Indicators that somebody keeps watching: it looks at the numbers again and again, and keeps them until they change. */
final class Wallboard {

    /** Facts of the past, and time itself, change numbers without moving the watermark. */
    private static final int LOOKS_BETWEEN_CHECKS = 10;

    private static final Duration FRESH = Duration.ofMillis(400);

    private final KpiReading reading;
    private final List<Kpi> shown;
    private final Supplier<ReportCriteria> criteria;
    private final Scope scope;
    private final Clock clock;
    private int looks;
    private volatile Instant lookedAt = Instant.MIN;
    private @Nullable Instant watermark;
    private List<KpiFigures> figures = List.of();
    private List<KpiReport> reports = List.of();

    Wallboard(KpiReading reading, List<Kpi> shown, Supplier<ReportCriteria> criteria, Scope scope, Clock clock) {
        this.reading = reading;
        this.shown = shown;
        this.criteria = criteria;
        this.scope = scope;
        this.clock = clock;
    }

    /** The reports, the same list until any of them changes; whoever watches the same board looks along. */
    synchronized List<KpiReport> look() {
        Instant now = clock.instant();
        if (lookedAt.isAfter(now.minus(FRESH))) {
            return reports;
        }
        if (!reports.isEmpty()) {
            lookedAt = now; // if the database is busy, one of all has to wait for it
        }
        Optional<Instant> newest = reading.newestFact();
        if (reports.isEmpty()
                || looks++ % LOOKS_BETWEEN_CHECKS == 0
                || !newest.equals(Optional.ofNullable(watermark))) {
            List<KpiReport> latest = reading.shown(shown, criteria.get(), scope);
            List<KpiFigures> numbers =
                    latest.stream().flatMap(KpiReport::figures).toList();
            if (reports.isEmpty() || !numbers.equals(figures)) {
                figures = numbers;
                reports = latest;
            }
            watermark = newest.orElse(null);
        }
        lookedAt = now;
        return reports;
    }

    /** Whether somebody looked at it since. */
    boolean isWatchedSince(Instant moment) {
        return lookedAt.isAfter(moment);
    }
}
