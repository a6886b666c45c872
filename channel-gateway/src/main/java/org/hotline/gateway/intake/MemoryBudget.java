package org.hotline.gateway.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much of what is being handed in may be in memory at the same time. */
@ApplicationScoped
public class MemoryBudget {

    private static final int UNIT = 1024;

    private final Semaphore units;

    /** @param mebibytes more than one message of the largest size */
    MemoryBudget(@ConfigProperty(name = "hotline.intake.memory-mebibytes") int mebibytes) {
        units = new Semaphore(mebibytes * UNIT);
    }

    /** Refuses what would not fit beside what is there already. */
    public Share take(int bytes) {
        Share share = new Share(Math.max(1, bytes / UNIT));
        if (!units.tryAcquire(share.size)) {
            throw IntakeProblem.overloaded();
        }
        return share;
    }

    /** A part of the memory in use, given back once. */
    public final class Share implements AutoCloseable {

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
