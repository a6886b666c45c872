package org.hotline.event;

/** The way on which a customer and we reach each other. */
public enum Channel {
    EMAIL,
    CHAT,
    VOICE,
    WEB,
    SMS,
    WHATSAPP,
    TELEGRAM,
    OTHER,
    /** A value from a newer writer. */
    UNKNOWN;

    /** The channel itself; one that only newer writers know is some other. */
    public Channel orOther() {
        return this == UNKNOWN ? OTHER : this;
    }
}
