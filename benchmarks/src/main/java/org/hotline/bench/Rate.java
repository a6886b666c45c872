package org.hotline.bench;

import java.time.Duration;
import java.util.Locale;

/**
 * How much was done in how long.
 *
 * @param count how many
 * @param took how long it took, never zero
 */
record Rate(long count, Duration took) {

    double perSecond() {
        return count / (took.toNanos() / 1e9);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,.0f/s (%,d in %.1f s)", perSecond(), count, took.toNanos() / 1e9);
    }
}
