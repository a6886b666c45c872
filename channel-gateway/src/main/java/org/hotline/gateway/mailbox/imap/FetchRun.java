package org.hotline.gateway.mailbox.imap;

import java.time.Instant;
import org.hotline.gateway.mailbox.HeldMailbox;
import org.jspecify.annotations.Nullable;

/** A mailbox while it is open, and how far it is. */
final class FetchRun {

    private final HeldMailbox held;
    private final ImapFolder folder;
    private final MailStumbles stumbles;
    private final long validity;
    private long last;

    FetchRun(HeldMailbox held, ImapFolder folder, MailStumbles stumbles, long validity, long last) {
        this.held = held;
        this.folder = folder;
        this.stumbles = stumbles;
        this.validity = validity;
        this.last = last;
    }

    HeldMailbox held() {
        return held;
    }

    ImapFolder folder() {
        return folder;
    }

    MailStumbles stumbles() {
        return stumbles;
    }

    long validity() {
        return validity;
    }

    /** The last mail that is dealt with. */
    long last() {
        return last;
    }

    void advance(long to) {
        last = to;
        stumbles.forgetUpTo(to);
    }

    /** Whether it came before any that are ours to take. */
    boolean isTooOld(ListedMail mail) {
        @Nullable Instant since = held.mailbox().fetchedSince();
        return since != null && mail.since().isBefore(since);
    }
}
