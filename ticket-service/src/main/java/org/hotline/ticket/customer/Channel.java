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

    /** What the wire says; a channel that only a newer writer knows is some other to us. */
    public static Channel of(org.hotline.event.Channel wire) {
        return valueOf(wire.orOther().name());
    }

    /** The same on the wire. */
    public org.hotline.event.Channel published() {
        return org.hotline.event.Channel.valueOf(name());
    }
}
