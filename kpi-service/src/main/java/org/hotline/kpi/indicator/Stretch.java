package org.hotline.kpi.indicator;

import java.util.Locale;

/** Time without a gap within which a ticket counts once, however often it comes. */
public enum Stretch {
    /** All that is asked for. */
    WHOLE,
    YEAR,
    QUARTER,
    MONTH,
    WEEK,
    DAY;

    /** The column of cells that says how many of their members are not the first of their ticket in it. */
    String column() {
        return this == WHOLE ? "again" : "again_in_" + unit();
    }

    /** Whether a moment is in the same one as a member {@code m}. */
    String has(String moment) {
        return this == WHOLE
                ? moment + " is not null"
                : "date_trunc('%s', %s at time zone :zone) = date_trunc('%s', m.at at time zone :zone)"
                        .formatted(unit(), moment, unit());
    }

    private String unit() {
        return name().toLowerCase(Locale.ROOT);
    }
}
