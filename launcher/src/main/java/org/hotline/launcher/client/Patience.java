package org.hotline.launcher.client;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits, for a bounded time, until the hotline has done what it does on its own. */
public final class Patience {

    private static final Duration STEP = Duration.ofMillis(50);

    private Patience() {}

    /**
     * Asks until there is something.
     *
     * @param what what is awaited, for the message when it does not come
     */
    public static <T> T until(String what, Duration atMost, Supplier<Optional<T>> question) {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            Optional<T> found = question.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw new UnexpectedAnswer("waited " + atMost.toSeconds() + " s in vain for " + what);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(STEP.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UnexpectedAnswer("interrupted while waiting for " + what, e);
            }
        }
    }
}
