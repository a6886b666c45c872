package org.hotline.gateway.mailbox.imap;

import jakarta.mail.MessagingException;
import java.time.Instant;
import org.hotline.gateway.mailbox.HeldMailbox;
import org.jspecify.annotations.Nullable;

/** A mailbox that is fetched by this instance: when it is looked at, and what it is doing. */
final class MailboxVisit {

    private final MailStumbles stumbles = new MailStumbles();
    private HeldMailbox held;
    private Instant next = Instant.MIN;
    private int failures;
    private boolean running;
    private boolean stopped;
    private @Nullable ImapFolder idling;
    private Instant idleSince = Instant.MIN;

    MailboxVisit(HeldMailbox held) {
        this.held = held;
    }

    /** What was said of the mailbox since counts at once. */
    synchronized void update(HeldMailbox now) {
        if (now.mailbox().version() != held.mailbox().version()) {
            failures = 0;
            next = Instant.MIN;
            stop();
        }
        held = now;
    }

    synchronized HeldMailbox held() {
        return held;
    }

    MailStumbles stumbles() {
        return stumbles;
    }

    /** Whether it is time to look; if so, whoever asked looks. */
    synchronized boolean begin(Instant now) {
        if (running || now.isBefore(next)) {
            return false;
        }
        running = true;
        stopped = false;
        return true;
    }

    synchronized void end(Instant following) {
        running = false;
        idling = null;
        next = stopped ? Instant.MIN : following;
    }

    synchronized void succeeded() {
        failures = 0;
    }

    /** Counts one more, and answers how many there were before it without a success. */
    synchronized int failed() {
        return failures++;
    }

    /** Waits for something new, unless it is to stop. */
    boolean idle(ImapFolder folder, Instant now) throws MessagingException {
        synchronized (this) {
            if (stopped) {
                return false;
            }
            idling = folder;
            idleSince = now;
        }
        folder.idle();
        synchronized (this) {
            idling = null;
            return !stopped;
        }
    }

    /** Who has waited long enough looks, whether the server has told anything or not. */
    synchronized void wakeIfSince(Instant moment) {
        if (idling != null && !idleSince.isAfter(moment)) {
            idling.wake();
        }
    }

    /** As soon as it can. */
    synchronized void stop() {
        stopped = true;
        if (idling != null) {
            idling.wake();
        }
    }
}
