package org.hotline.gateway.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much of what is being handed in may be in memory at the same time. */
@ApplicationScoped
class MemoryBudget {

    private static final int UNIT = 1024;

    private final Semaphore units;
    private final Duration patience;

    /**
     * A budget of which nothing is used.
     *
     * @param mebibytes more than one message of the largest size
     * @param patience how long one may wait until there is room
     */
    MemoryBudget(
            @ConfigProperty(name = "hotline.intake.memory-mebibytes") int mebibytes,
            @ConfigProperty(name = "hotline.intake.patience") Duration patience) {
        this.units = new Semaphore(mebibytes * UNIT);
        this.patience = patience;
    }

    /** Waits a while, and refuses what does not fit beside what is there then. */
    Share take(int bytes) {
        Share share = new Share(Math.max(1, bytes / UNIT));
        try {
            if (units.tryAcquire(share.size, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return share;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw IntakeProblem.overloaded();
    }

    /** Whether somebody waits for room. */
    boolean isAwaited() {
        return units.hasQueuedThreads();
    }

    /** A part of the memory in use, given back once. */
    final class Share implements AutoCloseable {

        private final int size;
        private final AtomicBoolean given = new AtomicBoolean();

        private Share(int size) {
            this.size = size;
        }

        @Override
        public void close() {
            if (given.compareAndSet(false, true)) {
                units.release(size);
            }
        }
    }
}
