package org.hotline.kpi.indicator;

/** What places something in a period. */
public enum Basis {
    /** The moment of the event that the indicator measures. */
    EVENT,
    /** The moment when the matter began, with its outcome as of a given time. */
    COHORT;

    /** @param event the column of the event's moment */
    String at(String event) {
        return this == EVENT ? event : "m.created_at";
    }
}
