package org.hotline.escalation.sla;

/** What can be promised to a customer. */
public enum Target {
    /** A first answer by a human. */
    FIRST_RESPONSE,
    /** A solution. */
    RESOLUTION
}
