package org.hotline.kpi.measure;

/** Why something does not belong to the eligible population of an indicator. */
public enum Exclusion {
    /** It never was a customer's matter. */
    SPAM,
    /** The same matter is counted under another ticket. */
    DUPLICATE_MERGED,
    /** We began the contact. */
    OUTBOUND_STARTED,
    /** A machine wrote it: a bounce, an out-of-office note. */
    AUTO_GENERATED,
    /** Said after the solution without opening the matter again. */
    THANKS
}
