package org.hotline.gateway.mailbox;

/** What becomes of a mail in its mailbox once it is safely kept here. */
public enum Afterwards {
    LEAVE,
    MOVE,
    DELETE
}
