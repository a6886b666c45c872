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
    UNKNOWN
}
