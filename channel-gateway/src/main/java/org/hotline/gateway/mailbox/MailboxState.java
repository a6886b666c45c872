package org.hotline.gateway.mailbox;

/** How it goes with a fetched mailbox. */
public enum MailboxState {
    /** Nobody is to look. */
    OFF,
    /** Nobody has looked yet. */
    PENDING,
    FETCHED,
    /** The last look failed. */
    TROUBLED
}
