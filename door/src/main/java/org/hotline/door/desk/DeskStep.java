package org.hotline.door.desk;

import org.jspecify.annotations.Nullable;

/**
 * A step of a procedure, and what came of it.
 *
 * @param number from 1
 */
public record DeskStep(
        int number,
        String text,
        @Nullable Outcome outcome,
        @Nullable String note) {

    public boolean isFailed() {
        return outcome == Outcome.FAILED;
    }

    /** Its colour, if what came of it is good or bad. */
    public String look() {
        return outcome == null ? "" : outcome.look;
    }

    /** What stands before it. */
    public String sign() {
        if (outcome == null) {
            return Integer.toString(number);
        }
        return switch (outcome) {
            case DONE -> "✓";
            case FAILED -> "✕";
            case SKIPPED -> "–";
        };
    }

    /** What can come of it. */
    public enum Outcome {
        DONE("good"),
        FAILED("bad"),
        SKIPPED("");

        private final String look;

        Outcome(String look) {
            this.look = look;
        }
    }
}
