package org.hotline.ticket.customer;

/** A way in which customers and the hotline reach each other. */
public enum Channel {
    EMAIL,
    CHAT,
    VOICE,
    WEB,
    SMS,
    WHATSAPP,
    TELEGRAM,
    OTHER
}
