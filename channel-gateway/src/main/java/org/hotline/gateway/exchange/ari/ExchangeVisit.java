package org.hotline.gateway.exchange.ari;

import java.time.Instant;
import org.hotline.gateway.exchange.HeldExchange;

/** An exchange that is this instance's: whether somebody listens, or when to try again. */
final class ExchangeVisit {

    private HeldExchange held;
    private Instant next = Instant.MIN;
    private int failures;
    private boolean running;
    private boolean stopped;

    ExchangeVisit(HeldExchange held) {
        this.held = held;
    }

    /** Takes over what was said of it since; who listens on other terms stops. */
    synchronized void update(HeldExchange now) {
        if (held.exchange().version() != now.exchange().version()) {
            stopped = true;
            failures = 0;
            next = Instant.MIN;
        }
        held = now;
    }

    synchronized HeldExchange held() {
        return held;
    }

    /** Whether it is time to connect; if so, whoever asked does. */
    synchronized boolean begin(Instant now) {
        boolean due = !running && !now.isBefore(next);
        if (due) {
            running = true;
            stopped = false;
        }
        return due;
    }

    synchronized void end(Instant following) {
        running = false;
        next = stopped ? Instant.MIN : following;
    }

    synchronized void succeeded() {
        failures = 0;
    }

    /** Counts one more, and answers how many there were before it without a success. */
    synchronized int failed() {
        return failures++;
    }

    synchronized void stop() {
        stopped = true;
    }

    synchronized boolean isStopped() {
        return stopped;
    }
}
