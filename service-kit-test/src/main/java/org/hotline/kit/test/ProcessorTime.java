package org.hotline.kit.test;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** What a piece of work costs the processor, however busy the machine is with other things. */
public final class ProcessorTime {

    /** What a hostile mail, form or question may cost. */
    public static final Duration MOST = Duration.ofSeconds(2);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    /** Work that may fail. */
    @FunctionalInterface
    public interface Work {

        /** Does it, in the thread that calls. */
        void run() throws Exception;
    }

    /** The time that the processor spent in this thread. */
    public static Duration of(Work work) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    }
}
