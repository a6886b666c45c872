package org.hotline.ticket.team;

import org.hotline.event.SupportLevel;

/** A line of support. */
public enum Level {
    FIRST,
    SECOND,
    THIRD;

    /** What the wire means: a line that only newer writers know lies beyond the others, as the last of ours does. */
    public static Level of(SupportLevel wire) {
        return switch (wire) {
            case FIRST -> FIRST;
            case SECOND -> SECOND;
            case THIRD, UNKNOWN -> THIRD;
        };
    }

    /** The same on the wire. */
    public SupportLevel published() {
        return SupportLevel.valueOf(name());
    }
}
