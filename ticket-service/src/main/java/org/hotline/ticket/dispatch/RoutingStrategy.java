package org.hotline.ticket.dispatch;

/** Whose turn it is among those who fit. */
public enum RoutingStrategy {
    /** Who has least to do; of several, who has waited longest. */
    LEAST_LOADED,
    /** Who has waited longest for work. */
    LONGEST_IDLE;

    RoutingReason reason() {
        return RoutingReason.valueOf(name());
    }
}
