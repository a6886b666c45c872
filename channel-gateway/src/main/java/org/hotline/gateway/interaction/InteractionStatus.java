package org.hotline.gateway.interaction;

/** Where an interaction stands on its way to a ticket. */
public enum InteractionStatus {
    /** Kept and passed on. */
    RECEIVED,
    /** Part of a ticket. */
    FILED,
    /** Kept, but not understood; can be retried. */
    QUARANTINED,
    /** Kept, but of no matter to anybody. */
    IGNORED
}
