package org.hotline.gateway.channel;

/** A way in which a customer reaches the hotline. */
public enum Channel {
    EMAIL,
    CHAT,
    VOICE,
    WEB,
    SMS,
    WHATSAPP,
    TELEGRAM,
    OTHER;

    /** True where everything one person says to one account is one conversation. */
    public boolean isOneConversationPerPerson() {
        return this == CHAT || this == SMS || this == WHATSAPP || this == TELEGRAM;
    }

    /** True where people are known by their telephone number. */
    public boolean isTelephone() {
        return this == VOICE || this == SMS || this == WHATSAPP;
    }

    /** What the wire says; a channel that only a newer writer knows is some other to us. */
    public static Channel of(org.hotline.event.Channel wire) {
        return valueOf(wire.orOther().name());
    }

    /** The same on the wire. */
    public org.hotline.event.Channel published() {
        return org.hotline.event.Channel.valueOf(name());
    }
}
