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

    /** What the wire means: a way that only newer writers know is one of the others. */
    public static Channel of(org.hotline.event.Channel wire) {
        return switch (wire) {
            case EMAIL -> EMAIL;
            case CHAT -> CHAT;
            case VOICE -> VOICE;
            case WEB -> WEB;
            case SMS -> SMS;
            case WHATSAPP -> WHATSAPP;
            case TELEGRAM -> TELEGRAM;
            case OTHER, UNKNOWN -> OTHER;
        };
    }

    /** The same on the wire. */
    public org.hotline.event.Channel published() {
        return org.hotline.event.Channel.valueOf(name());
    }
}
