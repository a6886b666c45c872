package org.hotline.escalation.ticket;

import java.time.Instant;
import java.util.Collection;
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
 * @param importedAt when it was taken over from another system, if it was: nothing is promised for what came before
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
        Set<String> involved,
        @Nullable Instant importedAt) {

    public KnownTicket {
        involved = new TreeSet<>(involved);
        involved.add(team);
    }

    /** One that began here. */
    public KnownTicket(
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
        this(
                id, sequence, episode, status, type, category, priority, channel, account, team, level, createdAt,
                involved, null);
    }

    /** The same as it was taken over from another system, with all teams that had it there. */
    public KnownTicket imported(Collection<String> teams, Instant at) {
        Set<String> all = new TreeSet<>(involved);
        all.addAll(teams);
        return as(createdAt, all, at);
    }

    /** The newer of two states of the same ticket, with the teams of both. */
    public KnownTicket or(KnownTicket other) {
        KnownTicket newer = other.sequence > sequence ? other : this;
        Set<String> teams = new TreeSet<>(involved);
        teams.addAll(other.involved);
        return newer.as(newer.createdAt, teams, newer.importedAt == null ? older(other).importedAt : newer.importedAt);
    }

    /** The same with what was said in another one, which may have been taken over. */
    KnownTicket with(KnownTicket other) {
        return importedAt == null ? as(createdAt, involved, other.importedAt) : this;
    }

    private KnownTicket older(KnownTicket other) {
        return other.sequence > sequence ? this : other;
    }

    /** The same as if it had begun at another moment. */
    KnownTicket begunAt(Instant at) {
        return as(at, involved, importedAt);
    }

    private KnownTicket as(Instant begun, Set<String> teams, @Nullable Instant imported) {
        return new KnownTicket(
                id, sequence, episode, status, type, category, priority, channel, account, team, level, begun, teams,
                imported);
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
