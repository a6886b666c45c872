package org.hotline.kpi.report;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of counted members.
 *
 * @param whole it is about everything asked for, not about a group
 * @param byReason it is about those left out for one reason ({@code excluded}),
 * @param leftOut how many things were left out, and not how many operators had a share in them
 */
record FiguresRow(
        boolean whole,
        boolean byReason,
        @Nullable String excluded,
        Map<String, @Nullable String> key,
        long leftOut,
        BigDecimal numerator,
        BigDecimal denominator,
        long counted,
        Map<String, @Nullable BigDecimal> named,
        Map<String, @Nullable BigDecimal> percentiles,
        boolean restated) {

    /** How many were left out for a reason. */
    static FiguresRow ofAReason(boolean whole, String reason, Map<String, @Nullable String> key, long leftOut) {
        BigDecimal none = BigDecimal.ZERO;
        return new FiguresRow(whole, true, reason, key, leftOut, none, none, 0, Map.of(), Map.of(), false);
    }

    /** The same with other percentiles. */
    FiguresRow with(Map<String, @Nullable BigDecimal> others) {
        return new FiguresRow(
                whole, byReason, excluded, key, leftOut, numerator, denominator, counted, named, others, restated);
    }
}
