package org.hotline.door.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lists from which one works. What is snoozed is in none of them but its own. */
public enum TicketQueue {

    /** What I have to do, the longest waiting first. */
    MINE,
    /** What nobody of my team has taken yet. */
    UNASSIGNED,
    /** What my team has to do. */
    TEAM,
    /** What anybody has to do, as far as I may see it. */
    OPEN,
    /** What should be answered or solved by now. */
    OVERDUE,
    /** What waits for the customer or somebody else. */
    WAITING,
    /** What is put off. */
    SNOOZED,
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
            case OVERDUE, SNOOZED -> List.of("NEW", "OPEN", "PENDING", "ON_HOLD");
            case WAITING -> List.of("PENDING", "ON_HOLD");
            case SOLVED -> List.of("RESOLVED", "CLOSED");
        };
        search.snoozed = this == SOLVED ? null : this == SNOOZED;
        search.sort = switch (this) {
            case SOLVED -> "-createdAt";
            case OVERDUE -> "dueAt";
            case MINE, UNASSIGNED, TEAM, OPEN, WAITING, SNOOZED -> "waitingSince";
        };
        search.operator = this == MINE ? "me" : null;
        search.team = this == TEAM || this == UNASSIGNED ? me.team() : null;
        search.unassigned = this == UNASSIGNED ? true : null;
        search.overdue = this == OVERDUE ? true : null;
        return search;
    }
}
