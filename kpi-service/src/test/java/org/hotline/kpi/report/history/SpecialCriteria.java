package org.hotline.kpi.report.history;

import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hotline.kit.test.history.FiguresCriteria;

/** What is asked for other than usual. */
final class SpecialCriteria {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final String USUAL = "EXCLUDE_SHORT";

    /** By the parameters of a question that asks for them. */
    static final SortedMap<String, FiguresCriteria> BY_PARAMETERS = new TreeMap<>(Map.of(
            "&basis=cohort", of(true, WEEK, 20, USUAL, false),
            "&window=P2D", of(false, Duration.ofDays(2), 20, USUAL, false),
            "&includeMerged=true", of(false, WEEK, 20, USUAL, true),
            "&policy=INCLUDE_ALL&target=8", of(false, WEEK, 8, "INCLUDE_ALL", false),
            "&policy=IGNORE_ABANDONS", of(false, WEEK, 20, "IGNORE_ABANDONS", false),
            "&policy=INCLUDE_FLOWOUT", of(false, WEEK, 20, "INCLUDE_FLOWOUT", false),
            "&policy=EXCLUDE_ABANDON_WITHIN_T", of(false, WEEK, 20, "EXCLUDE_ABANDON_WITHIN_T", false)));

    private SpecialCriteria() {}

    private static FiguresCriteria of(
            boolean cohort, Duration window, int target, String policy, boolean includeMerged) {
        return new FiguresCriteria(
                RandomHistoriesTest.FROM,
                RandomHistoriesTest.TO,
                RandomHistoriesTest.END,
                cohort,
                window,
                target,
                policy,
                includeMerged,
                false);
    }
}
