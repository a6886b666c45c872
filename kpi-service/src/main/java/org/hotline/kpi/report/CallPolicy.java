package org.hotline.kpi.report;

/** Which abandoned calls a service level is measured against. */
public enum CallPolicy {
    /** All but those given up within 5 s; calls that flowed out are left out. */
    EXCLUDE_SHORT,
    /** All, however short. */
    INCLUDE_ALL,
    /** None: answered calls only. */
    IGNORE_ABANDONS,
    /** As EXCLUDE_SHORT, and calls that flowed out count as not answered. */
    INCLUDE_FLOWOUT,
    /** All but those given up within the target. */
    EXCLUDE_ABANDON_WITHIN_T
}
