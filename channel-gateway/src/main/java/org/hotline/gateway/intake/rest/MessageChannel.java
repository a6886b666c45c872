package org.hotline.gateway.intake.rest;

/** Channels on which messages are handed in as JSON. */
enum MessageChannel {
    CHAT,
    WEB,
    SMS,
    WHATSAPP,
    TELEGRAM,
    OTHER
}
