package org.hotline.door.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody who works tickets. */
public record Colleague(UUID id, String name, String team, String level, Presence presence) {

    /** What each of them is called. */
    static Map<UUID, String> names(List<Colleague> colleagues) {
        return colleagues.stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
    }

    /** Whether somebody can be given work. */
    public enum Presence {
        AVAILABLE,
        BUSY,
        WRAP_UP,
        AWAY,
        OFFLINE
    }
}
