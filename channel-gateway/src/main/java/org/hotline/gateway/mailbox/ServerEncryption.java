package org.hotline.gateway.mailbox;

/** How the connection to a mail server is kept from others. */
public enum ServerEncryption {
    /** From the first byte. */
    IMPLICIT,
    /** Before anything is said that matters; a server that cannot is not spoken to. */
    STARTTLS,
    /** Not at all: on this machine only, unless it is allowed. */
    NONE
}
