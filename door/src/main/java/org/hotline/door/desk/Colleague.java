package org.hotline.door.desk;

import java.util.UUID;

/** Somebody who works tickets. */
public record Colleague(UUID id, String name, String team, String level, Presence presence) {

    /** Whether somebody can be given work. */
    public enum Presence {
        AVAILABLE,
        BUSY,
        WRAP_UP,
        AWAY,
        OFFLINE
    }
}
