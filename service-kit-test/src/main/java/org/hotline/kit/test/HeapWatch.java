package org.hotline.kit.test;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.locks.LockSupport;

/**
 * Sees how much memory a thread has in use at the same time. What it has allocated is a bound for that; once that is much,
 * the garbage is collected again and again to see what is alive. Between two looks no more can have been added than was
 * allocated.
 */
final class HeapWatch {

    private static final long FIRST_LOOK = 40L << 20;
    private static final long NEXT_LOOK = 10L << 20;
    private static final long PAUSE_NANOS = 200_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private final long watched;
    private final long before;
    private final Thread watching = new Thread(this::watch, "heap-watch");
    private volatile boolean stopped;
    private boolean looked;
    private long allocatedAtLook;
    private long aliveAtLook;
    private long mostUnseen;
    private long mostAlive;

    private HeapWatch(Thread thread) {
        watched = thread.getId();
        before = THREADS.getThreadAllocatedBytes(watched);
    }

    static HeapWatch of(Thread thread) {
        HeapWatch watch = new HeapWatch(thread);
        watch.watching.setDaemon(true);
        watch.watching.start();
        return watch;
    }

    private void watch() {
        while (!stopped) {
            note();
            if (allocated() - allocatedAtLook > (looked ? NEXT_LOOK : FIRST_LOOK)) {
                look();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private void look() {
        System.gc();
        note();
        looked = true;
        allocatedAtLook = allocated();
        aliveAtLook = MEMORY.getHeapMemoryUsage().getUsed();
    }

    private void note() {
        long sinceLook = allocated() - allocatedAtLook;
        if (looked) {
            mostAlive = Math.max(mostAlive, aliveAtLook + sinceLook);
        } else {
            mostUnseen = Math.max(mostUnseen, sinceLook);
        }
    }

    private long allocated() {
        return THREADS.getThreadAllocatedBytes(watched) - before;
    }

    /** Looks no more; what was in use before and still is does not count. */
    void stop() throws InterruptedException {
        stopped = true;
        watching.join();
        note();
        if (looked) {
            System.gc();
            mostAlive -= MEMORY.getHeapMemoryUsage().getUsed();
        }
    }

    /** Bytes, at most. */
    long most() {
        return Math.max(mostUnseen, mostAlive);
    }
}
