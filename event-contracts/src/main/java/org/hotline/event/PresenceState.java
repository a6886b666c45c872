package org.hotline.event;

/** Whether an operator can take work. */
public enum PresenceState {
    AVAILABLE,
    BUSY,
    WRAP_UP,
    AWAY,
    OFFLINE,
    /** A value from a newer writer. */
    UNKNOWN
}
