package org.hotline.gateway.mailbox;

/** From which mail on a mailbox is fetched. */
public enum FirstFetched {
    /** The oldest there is. */
    OLDEST,
    /** The first to arrive once the mailbox is known. */
    NEXT
}
