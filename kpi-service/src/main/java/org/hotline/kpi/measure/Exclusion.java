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
    THANKS,
    /** A call that only a machine took, and that never waited in a queue: it was offered to nobody. */
    MENU_ONLY,
    /** A call given up so soon that nobody could have taken it; one that failed, as on an engaged line, was not given up. */
    SHORT_ABANDON,
    /** A call that left the queue for somewhere else. */
    FLOW_OUT,
    /** A call that was given up, where the policy counts answered calls only. */
    ABANDONED,
    /** A call that was given up within the target, where the policy leaves those out. */
    ABANDONED_WITHIN_TARGET,
    /** A survey that did not reach the customer. */
    BOUNCED,
    /** It is too early to say whether the customer comes back. */
    PROVISIONAL,
    /** Solved without a word of ours. */
    NO_TOUCH,
    /** Solved by the first level, where only what went further is asked about. */
    FIRST_LEVEL
}
