package org.hotline.door.desk;

import java.util.UUID;

/** A list of tickets that somebody keeps under a name. */
public record DeskSavedView(UUID id, UUID owner, String name, Sharing sharing) {

    public boolean isShared() {
        return sharing != Sharing.PRIVATE;
    }

    /** Who has it besides. */
    public enum Sharing {
        PRIVATE,
        TEAM,
        ALL
    }
}
