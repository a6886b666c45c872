package org.hotline.kit.test.history;

/** What is done with a ticket, by whoever. */
public enum Done {
    /** A customer, on a channel other than the telephone; also what opens a ticket. */
    WRITES,
    MACHINE_WRITES,
    /** A call of the customer, also one that opens a ticket. */
    CALLS,
    WE_CALL,
    /** We open it, by a call or a message of ours. */
    WE_BEGIN,
    REPLIES,
    MACHINE_REPLIES,
    TAKES,
    /** To somebody who is free. */
    MACHINE_ASSIGNS,
    /** To a colleague, or another team. */
    HANDS_ON,
    RAISES,
    WITHDRAWS,
    MOVES_UP,
    MOVES_BACK,
    CLASSIFIES,
    RESOLVES,
    /** The customer, with what he writes or by a call. */
    COMES_BACK,
    /** An operator. */
    REOPENS,
    CLOSES,
    MARKS_SPAM,
    MERGES,
    UNMERGES,
    SPLITS
}
