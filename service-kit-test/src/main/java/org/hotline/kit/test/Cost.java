package org.hotline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * What a piece of work costs, however busy the machine is with other things.
 *
 * @param processor the time that the processor spent in its thread
 * @param memory the bytes that it had in use at the same time, or somewhat more
 */
public record Cost(Duration processor, long memory) {

    /** What a hostile mail, form or question may cost. */
    public static final Cost MOST = new Cost(Duration.ofSeconds(2), 64L << 20);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** The memory is bounded from above: a busy machine can make it look larger, never smaller. */
    private static final int ATTEMPTS = 5;

    /** Work that may fail. */
    @FunctionalInterface
    public interface Work {

        /** Does it, in the thread that calls. */
        void run() throws Exception;
    }

    /** Demands that the work costs no more than a hostile input may; it is done again when its memory was hard to see. */
    public static void assertBearable(String name, Work work) throws Exception {
        Cost cost = of(work);
        for (int i = 1; i < ATTEMPTS && cost.memory > MOST.memory; i++) {
            cost = of(work);
        }
        assertThat(cost.processor).as("processor time of %s", name).isLessThan(MOST.processor);
        assertThat(cost.memory).as("memory of %s", name).isLessThan(MOST.memory);
    }

    /** Does the work and measures it. */
    public static Cost of(Work work) throws Exception {
        HeapWatch watch = HeapWatch.of(Thread.currentThread());
        long start = THREADS.getCurrentThreadCpuTime();
        long end;
        try {
            work.run();
        } finally {
            end = THREADS.getCurrentThreadCpuTime();
            watch.stop();
        }
        return new Cost(Duration.ofNanos(end - start), watch.most());
    }
}
