package org.hotline.escalation.ticket;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.TicketType;
import org.hotline.kit.security.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What this service knows of a ticket.
 *
 * @param sequence number of the fact that it was learned from
 * @param involved keys of the teams that have it or ever had it
 */
public record KnownTicket(
        UUID id,
        long sequence,
        int episode,
        TicketStatus status,
        TicketType type,
        @Nullable String category,
        TicketPriority priority,
        Channel channel,
        String account,
        String team,
        Level level,
        Instant createdAt,
        Set<String> involved) {

    public KnownTicket {
        involved = new TreeSet<>(involved);
        involved.add(team);
    }

    /** The newer of two states of the same ticket, with the teams of both. */
    public KnownTicket or(KnownTicket other) {
        KnownTicket newer = other.sequence > sequence ? other : this;
        Set<String> teams = new TreeSet<>(involved);
        teams.addAll(other.involved);
        return new KnownTicket(
                newer.id,
                newer.sequence,
                newer.episode,
                newer.status,
                newer.type,
                newer.category,
                newer.priority,
                newer.channel,
                newer.account,
                newer.team,
                newer.level,
                newer.createdAt,
                teams);
    }

    /** Whether nobody works on it any more. */
    public boolean isOver() {
        return status == TicketStatus.RESOLVED || status == TicketStatus.CLOSED;
    }

    /** Whether it lies within what somebody may see: the matters of the teams involved. */
    public boolean isWithin(Scope scope) {
        return scope.covers(involved);
    }
}
