package org.hotline.kit.time;

import java.time.Duration;

/** How long something is left alone that fails: twice as long after each failure, up to a limit. */
public final class GrowingPause {

    private static final int MOST_DOUBLINGS = 10;

    private GrowingPause() {}

    /**
     * How long after another failure.
     *
     * @param failures in a row before that one
     */
    public static Duration after(int failures, Duration first, Duration longest) {
        Duration doubled = first.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}
