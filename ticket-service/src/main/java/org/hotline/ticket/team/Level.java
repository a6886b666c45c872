package org.hotline.ticket.team;

import org.hotline.event.SupportLevel;

/** A line of support. */
public enum Level {
    FIRST,
    SECOND,
    THIRD;

    /** The same on the wire. */
    public SupportLevel published() {
        return SupportLevel.valueOf(name());
    }
}
