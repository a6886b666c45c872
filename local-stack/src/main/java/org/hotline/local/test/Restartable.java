package org.hotline.local.test;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A server that can be stopped and started again any number of times. */
final class Restartable {

    private final Supplier<AutoCloseable> starter;

    private @Nullable AutoCloseable running;

    Restartable(Supplier<AutoCloseable> starter) {
        this.starter = starter;
    }

    synchronized void start() {
        if (running == null) {
            running = starter.get();
        }
    }

    synchronized void stop() throws Exception {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
