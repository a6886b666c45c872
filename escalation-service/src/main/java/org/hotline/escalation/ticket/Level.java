package org.hotline.escalation.ticket;

import java.util.Optional;
import org.hotline.event.SupportLevel;

/** A line of support. */
public enum Level {
    FIRST,
    SECOND,
    THIRD;

    /** The line with more expertise. */
    public Optional<Level> next() {
        return switch (this) {
            case FIRST -> Optional.of(SECOND);
            case SECOND -> Optional.of(THIRD);
            case THIRD -> Optional.empty();
        };
    }

    /** The line on the wire. One of a newer writer counts as the first: promises hold there, and every way up is open. */
    public static Level of(SupportLevel published) {
        return switch (published) {
            case FIRST, UNKNOWN -> FIRST;
            case SECOND -> SECOND;
            case THIRD -> THIRD;
        };
    }

    /** The same on the wire. */
    public SupportLevel published() {
        return SupportLevel.valueOf(name());
    }
}
