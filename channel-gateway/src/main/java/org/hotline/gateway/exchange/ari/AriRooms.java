package org.hotline.gateway.exchange.ari;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which channels are in which bridge, and which two are halves of a local one: they are of one call. */
final class AriRooms {

    private final Map<String, Set<String>> rooms = new HashMap<>();

    /** Comes in, and answers who is there. */
    Set<String> enter(String room, String channel) {
        Set<String> here = rooms.computeIfAbsent(room, name -> new HashSet<>());
        here.add(channel);
        return Set.copyOf(here);
    }

    void leave(String room, String channel) {
        Set<String> here = rooms.getOrDefault(room, Set.of());
        if (here.contains(channel)) {
            here.remove(channel);
            if (here.isEmpty()) {
                rooms.remove(room);
            }
        }
    }

    /** They are nowhere any more. */
    void leaveAll(Set<String> channels) {
        rooms.values().forEach(here -> here.removeAll(channels));
        rooms.values().removeIf(Set::isEmpty);
    }
}
