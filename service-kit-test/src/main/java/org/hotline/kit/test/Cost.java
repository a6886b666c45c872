package org.hotline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What a hostile mail, form or question may cost: 2 seconds of processor time, and 64 MiB of memory. A machine that is slower, or
 * has to share its cores and caches at the moment, may take as much longer as it does for the {@link ReferenceWork reference work}
 * beside. The memory is shown by leaving no more of it: tests named {@code CostOf…Test} with the tag {@code cost} run in a process
 * of their own with a small heap, and all of that beyond the 64 MiB is filled before.
 */
public final class Cost {

    /** Processor time of the thread that does the work. */
    public static final Duration MOST_TIME = Duration.ofSeconds(2);

    /** Bytes. */
    public static final long MOST_MEMORY = 64L << 20;

    private static final long SMALL_HEAP = 256L << 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Cost() {}

    /** Work that may fail. */
    @FunctionalInterface
    public interface Work {

        /** Does it, in the thread that calls. */
        void run() throws Exception;
    }

    /** Demands that the work costs no more; in a large heap, as in an editor, that of its time alone. */
    public static void assertBearable(String name, Work work) throws Exception {
        double before = ReferenceWork.slowness();
        boolean small = Runtime.getRuntime().maxMemory() <= SMALL_HEAP;
        byte[] filling = new byte[small ? (int) Math.max(0, free() - MOST_MEMORY) : 0];
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            work.run();
        } catch (OutOfMemoryError tooMuch) {
            throw new AssertionError(name + " takes more than " + MOST_MEMORY + " bytes of memory", tooMuch);
        } finally {
            Reference.reachabilityFence(filling);
        }
        long nanos = THREADS.getCurrentThreadCpuTime() - start;
        double slowness = Math.max(before, ReferenceWork.slowness());
        assertThat(TimeUnit.NANOSECONDS.toMillis(nanos))
                .as("milliseconds of processor time of %s, on a machine that takes %.1f times as long", name, slowness)
                .isLessThan((long) (slowness * MOST_TIME.toMillis()));
        assumeTrue(small, "memory is shown in a small heap only");
    }

    private static long free() {
        System.gc();
        Runtime now = Runtime.getRuntime();
        return now.maxMemory() - (now.totalMemory() - now.freeMemory());
    }
}
