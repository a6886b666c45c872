package org.hotline.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.Locale;

/** How long single things took: exact nearest-rank percentiles of all of them. */
final class Latencies {

    private final long[] sorted;

    Latencies(Collection<Duration> all) {
        this.sorted = all.stream().mapToLong(Duration::toNanos).sorted().toArray();
    }

    /** @param quantile between 0 and 1 */
    double millis(double quantile) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(quantile * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, max %.0f ms (%d)",
                millis(0.5),
                millis(0.95),
                millis(0.99),
                millis(1),
                sorted.length);
    }
}
