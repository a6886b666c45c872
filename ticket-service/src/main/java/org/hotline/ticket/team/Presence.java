package org.hotline.ticket.team;

import org.hotline.event.PresenceState;

/** Whether an operator takes new work right now. */
public enum Presence {
    AVAILABLE,
    BUSY,
    WRAP_UP,
    AWAY,
    OFFLINE;

    /** The same on the wire. */
    public PresenceState published() {
        return PresenceState.valueOf(name());
    }
}
