package org.hotline.gateway.interaction;

/** Who started an interaction. */
public enum Direction {
    INBOUND,
    OUTBOUND
}
