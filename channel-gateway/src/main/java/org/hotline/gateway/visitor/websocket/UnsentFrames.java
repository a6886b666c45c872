package org.hotline.gateway.visitor.websocket;

import java.util.concurrent.atomic.AtomicInteger;

/** How many frames wait until their socket takes them, and who is told when it has taken all of very many. */
final class UnsentFrames {

    private static final int MANY = 100;

    private final int most;
    private final AtomicInteger count = new AtomicInteger();
    private volatile boolean awaited;
    private volatile Runnable drained = () -> {};

    UnsentFrames(int most) {
        this.most = most;
    }

    void whenDrained(Runnable told) {
        drained = told;
    }

    /** One more; answers whether that is too many. */
    boolean isTooMuchWithOneMore() {
        return count.incrementAndGet() > most;
    }

    void oneIsSent() {
        if (count.decrementAndGet() == 0 && awaited) {
            awaited = false;
            drained.run();
        }
    }

    /** Whether it is told more only when it has taken these. */
    boolean areMany() {
        if (count.get() < MANY) {
            return false;
        }
        awaited = true;
        return count.get() > 0;
    }
}
