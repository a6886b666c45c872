package org.hotline.door.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A promise to the customer, and how it stands. */
public record Clock(
        Target target,
        int episode,
        String state,
        Instant dueAt,
        @Nullable Instant metAt,
        @Nullable Instant breachedAt) {

    public boolean isRunning() {
        return state.equals("RUNNING");
    }

    public boolean isPaused() {
        return state.equals("PAUSED");
    }

    public boolean isCancelled() {
        return state.equals("CANCELLED");
    }

    public boolean isBroken() {
        return breachedAt != null;
    }

    /** What is promised. */
    public enum Target {
        FIRST_RESPONSE,
        NEXT_RESPONSE,
        RESOLUTION
    }
}
