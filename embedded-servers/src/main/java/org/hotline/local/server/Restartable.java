package org.hotline.local.server;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A server that can be stopped and started again any number of times. */
public final class Restartable {

    private final Supplier<AutoCloseable> starter;

    private @Nullable AutoCloseable running;

    public Restartable(Supplier<AutoCloseable> starter) {
        this.starter = starter;
    }

    public synchronized void start() {
        if (running == null) {
            running = starter.get();
        }
    }

    public synchronized void stop() {
        if (running != null) {
            try {
                running.close();
            } catch (Exception e) {
                throw new ServerException("A server does not stop: " + e.getMessage(), e);
            }
            running = null;
        }
    }
}
