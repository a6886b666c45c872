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
    OTHER;

    /** The same on the wire. */
    public org.hotline.event.Channel published() {
        return org.hotline.event.Channel.valueOf(name());
    }
}
