package org.hotline.event;

/** What a ticket is escalated to. */
public enum EscalationKind {
    /** More expertise. */
    FUNCTIONAL,
    /** More authority. */
    HIERARCHICAL,
    /** A value from a newer writer. */
    UNKNOWN
}
