package org.hotline.ticket.desk;

import java.util.UUID;
import org.hotline.ticket.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets somebody may see: all of them, those in which a team is or was involved, or those that he opened.
 */
public record Scope(
        boolean all, @Nullable String team, @Nullable UUID openedBy) {

    boolean covers(Ticket ticket) {
        return all
                || (team != null && ticket.assignment().involvedTeams().contains(team))
                || (openedBy != null && openedBy.equals(ticket.origin().openedBy()));
    }
}
