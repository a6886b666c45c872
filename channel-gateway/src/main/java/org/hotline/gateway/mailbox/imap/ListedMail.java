package org.hotline.gateway.mailbox.imap;

import java.time.Instant;

/**
 * A mail in a folder.
 *
 * @param size in bytes, as the server says; none where it says nothing of the mail
 * @param since when it came there
 */
record ListedMail(long uid, long size, Instant since) {

    private static final int NONE = -1;

    /** Perhaps it is gone, perhaps the server describes it in words that nobody understands. */
    static ListedMail unknown(long uid, Instant now) {
        return new ListedMail(uid, NONE, now);
    }

    boolean isUnknown() {
        return size == NONE;
    }
}
