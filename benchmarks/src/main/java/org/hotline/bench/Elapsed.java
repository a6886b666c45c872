package org.hotline.bench;

import java.time.Duration;

/** How long ago something was. */
final class Elapsed {

    private Elapsed() {}

    /** @param start what {@link System#nanoTime()} said then */
    static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
