package org.hotline.kit.time;

import java.time.Instant;

/**
 * Something that is this instance's for now, and is visited again and again by one thread at a time: whether somebody is there, or
 * when it is time again.
 *
 * @param <H> what is known of it
 */
public class RepeatedVisit<H> {

    private H held;
    private Instant next = Instant.MIN;
    private int failures;
    private boolean running;
    private boolean stopped;

    protected RepeatedVisit(H held) {
        this.held = held;
    }

    /** Takes over what is known of it now; where that is something else, whoever is there stops and comes again at once. */
    protected final synchronized void renew(H now, boolean isElse) {
        if (isElse) {
            failures = 0;
            next = Instant.MIN;
            stop();
        }
        held = now;
    }

    public final synchronized H held() {
        return held;
    }

    /** Whether it is time; if so, whoever asked goes there. */
    public final synchronized boolean begin(Instant now) {
        if (running || now.isBefore(next)) {
            return false;
        }
        running = true;
        stopped = false;
        return true;
    }

    /** Nobody is there any more, and it is time again then, or at once where he was to stop. */
    public synchronized void end(Instant following) {
        running = false;
        next = stopped ? Instant.MIN : following;
    }

    public final synchronized void succeeded() {
        failures = 0;
    }

    /** Counts one more, and answers how many there were before it without a success. */
    public final synchronized int failed() {
        return failures++;
    }

    /** As soon as whoever is there can. */
    public synchronized void stop() {
        stopped = true;
    }

    public final synchronized boolean isStopped() {
        return stopped;
    }
}
