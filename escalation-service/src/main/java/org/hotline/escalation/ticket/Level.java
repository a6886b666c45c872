package org.hotline.escalation.ticket;

import java.util.Optional;

/** A line of support. */
public enum Level {
    FIRST,
    SECOND,
    THIRD;

    /** The line with more expertise. */
    public Optional<Level> next() {
        return this == THIRD ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
