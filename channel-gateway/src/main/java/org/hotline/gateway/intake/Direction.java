package org.hotline.gateway.intake;

/** Who started an interaction. */
public enum Direction {
    INBOUND,
    OUTBOUND
}
