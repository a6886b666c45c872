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

    /** What the wire means: a line that only newer writers know lies beyond the others, as the last of ours does. */
    public static Level of(SupportLevel published) {
        return switch (published) {
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
