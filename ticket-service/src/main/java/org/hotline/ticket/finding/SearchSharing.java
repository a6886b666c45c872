package org.hotline.ticket.finding;

/** Who has a saved search. */
public enum SearchSharing {
    /** Its owner alone. */
    PRIVATE,
    /** The team on which its owner worked when it was saved. */
    TEAM,
    /** Everybody. */
    ALL
}
