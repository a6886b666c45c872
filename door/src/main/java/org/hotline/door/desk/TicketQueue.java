package org.hotline.door.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lists from which one works. */
public enum TicketQueue {
    /** What I have to do, the longest waiting first. */
    MINE,
    /** What nobody of my team has taken yet. */
    UNASSIGNED,
    /** What my team has to do. */
    TEAM,
    /** What anybody has to do, as far as I may see it. */
    OPEN,
    /** What waits for the customer or somebody else. */
    WAITING,
    /** What is solved, the newest first. */
    SOLVED;

    /** How it is written in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TicketQueue> of(String key) {
        return Arrays.stream(values()).filter(queue -> queue.key().equals(key)).findFirst();
    }

    TicketSearch search(Colleague me) {
        TicketSearch search = new TicketSearch();
        search.status = switch (this) {
            case MINE, UNASSIGNED, TEAM, OPEN -> List.of("NEW", "OPEN");
            case WAITING -> List.of("PENDING", "ON_HOLD");
            case SOLVED -> List.of("RESOLVED", "CLOSED");
        };
        search.sort = this == SOLVED ? "-createdAt" : "waitingSince";
        if (this == MINE) {
            search.operator = me.id();
        } else if (this == TEAM) {
            search.team = me.team();
        } else if (this == UNASSIGNED) {
            search.team = me.team();
            search.unassigned = true;
        }
        return search;
    }
}
