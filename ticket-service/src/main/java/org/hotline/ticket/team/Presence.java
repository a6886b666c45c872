package org.hotline.ticket.team;

/** Whether an operator takes new work right now. */
public enum Presence {
    AVAILABLE,
    BUSY,
    WRAP_UP,
    AWAY,
    OFFLINE
}
