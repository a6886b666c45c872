package org.hotline.event;

/** What raised an escalation. */
public enum EscalationCause {
    /** Somebody asked for it. */
    MANUAL,
    /** A promise was broken. */
    SLA,
    /** A rule acted before a promise was broken. */
    RULE,
    /** A value from a newer writer. */
    UNKNOWN
}
