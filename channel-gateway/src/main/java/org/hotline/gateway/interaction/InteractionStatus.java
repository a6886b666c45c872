package org.hotline.gateway.interaction;

/** Where an interaction stands on its way to a ticket. The column would take IGNORED too, which nothing ever was. */
public enum InteractionStatus {
    /** Kept and passed on. */
    RECEIVED,
    /** Part of a ticket. */
    FILED,
    /** Kept, but not understood; can be retried. */
    QUARANTINED
}
