package org.hotline.gateway.mailbox.imap;

import jakarta.mail.MessagingException;
import java.time.Instant;
import org.hotline.gateway.mailbox.HeldMailbox;
import org.hotline.kit.time.RepeatedVisit;
import org.jspecify.annotations.Nullable;

/** A mailbox that is fetched by this instance: when it is looked at, and what it is doing. */
final class MailboxVisit extends RepeatedVisit<HeldMailbox> {

    private final MailStumbles stumbles = new MailStumbles();
    private @Nullable ImapFolder idling;
    private Instant idleSince = Instant.MIN;

    MailboxVisit(HeldMailbox held) {
        super(held);
    }

    /** What was said of the mailbox since counts at once. */
    synchronized void update(HeldMailbox now) {
        renew(now, now.mailbox().version() != held().mailbox().version());
    }

    MailStumbles stumbles() {
        return stumbles;
    }

    @Override
    public synchronized void end(Instant following) {
        idling = null;
        super.end(following);
    }

    /** Waits for something new, unless it is to stop. */
    boolean idle(ImapFolder folder, Instant now) throws MessagingException {
        synchronized (this) {
            if (isStopped()) {
                return false;
            }
            idling = folder;
            idleSince = now;
        }
        folder.idle();
        synchronized (this) {
            idling = null;
            return !isStopped();
        }
    }

    /** Who has waited long enough looks, whether the server has told anything or not. */
    synchronized void wakeIfSince(Instant moment) {
        if (idling != null && !idleSince.isAfter(moment)) {
            idling.wake();
        }
    }

    @Override
    public synchronized void stop() {
        super.stop();
        if (idling != null) {
            idling.wake();
        }
    }
}
