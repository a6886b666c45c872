package org.hotline.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.AssignmentCause;
import org.hotline.event.Channel;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketOrigin;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.TicketType;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketAssigned;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.event.ticket.TicketMarkedSpam;
import org.hotline.event.ticket.TicketOpened;
import org.hotline.event.ticket.TicketPaused;
import org.hotline.event.ticket.TicketReplied;
import org.hotline.event.ticket.TicketResolved;
import org.hotline.event.ticket.TicketResumed;
import org.hotline.event.ticket.TicketSnapshot;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** Facts as the ticket-service tells them. */
public final class Neighbours {

    private final UUID ticket = Ids.next();
    private final String account;
    private final TicketPriority priority;
    private long sequence;

    public Neighbours(String account, TicketPriority priority) {
        this.account = account;
        this.priority = priority;
    }

    public UUID ticket() {
        return ticket;
    }

    public TicketEvent opened(Instant at) {
        return new TicketOpened(
                Ids.next(),
                at,
                at,
                snapshot(TicketStatus.NEW, SupportLevel.FIRST, "first-line", at),
                TicketOrigin.CUSTOMER,
                false,
                null,
                null);
    }

    /** In words that came up after this service was built. */
    public TicketEvent openedByNewerWriter(Instant at) {
        TicketSnapshot ticket = new TicketSnapshot(
                this.ticket,
                "HL-000042",
                ++sequence,
                1,
                TicketStatus.UNKNOWN,
                TicketType.UNKNOWN,
                null,
                TicketPriority.UNKNOWN,
                Channel.UNKNOWN,
                account,
                "first-line",
                SupportLevel.UNKNOWN,
                null,
                "fr",
                Ids.next(),
                at,
                null);
        return new TicketOpened(Ids.next(), at, at, ticket, TicketOrigin.UNKNOWN, false, null, null);
    }

    public TicketEvent assigned(String team, Instant at) {
        return assigned(team, SupportLevel.FIRST, at);
    }

    public TicketEvent assigned(String team, SupportLevel level, Instant at) {
        return new TicketAssigned(
                Ids.next(),
                at,
                at,
                snapshot(TicketStatus.OPEN, level, team, at),
                "first-line",
                SupportLevel.FIRST,
                null,
                AssignmentCause.TRANSFER,
                null);
    }

    public TicketEvent replied(Instant at) {
        return new TicketReplied(
                Ids.next(),
                at,
                at,
                snapshot(TicketStatus.OPEN, SupportLevel.FIRST, "first-line", at),
                Ids.next(),
                Ids.next(),
                false,
                Channel.EMAIL,
                null,
                null);
    }

    public TicketEvent paused(Instant at) {
        return new TicketPaused(
                Ids.next(), at, at, snapshot(TicketStatus.PENDING, SupportLevel.FIRST, "first-line", at));
    }

    public TicketEvent resumed(Instant at) {
        return new TicketResumed(Ids.next(), at, at, snapshot(TicketStatus.OPEN, SupportLevel.FIRST, "first-line", at));
    }

    public TicketEvent resolved(Instant at, SupportLevel level) {
        String team = level == SupportLevel.FIRST ? "first-line" : "second-line";
        return new TicketResolved(
                Ids.next(),
                at,
                at,
                snapshot(TicketStatus.RESOLVED, level, team, at),
                Ids.next(),
                null,
                null,
                List.of(),
                null);
    }

    public TicketEvent spam(Instant at) {
        return new TicketMarkedSpam(
                Ids.next(), at, at, snapshot(TicketStatus.CLOSED, SupportLevel.FIRST, "first-line", at));
    }

    public TicketEvent callFiled(UUID interaction, Instant at) {
        return filed(interaction, null, at);
    }

    /** By a call that is about another ticket. */
    public TicketEvent calledBack(UUID interaction, Instant at) {
        return filed(interaction, true, at);
    }

    private TicketEvent filed(UUID interaction, @Nullable Boolean calledBack, Instant at) {
        return new InteractionFiled(
                Ids.next(),
                at,
                at,
                snapshot(TicketStatus.NEW, SupportLevel.FIRST, "first-line", at),
                interaction,
                Ids.next(),
                Channel.VOICE,
                account,
                calledBack != null,
                calledBack == null,
                false,
                calledBack,
                null,
                null);
    }

    private TicketSnapshot snapshot(TicketStatus status, SupportLevel level, String team, Instant at) {
        return new TicketSnapshot(
                ticket,
                "HL-000042",
                ++sequence,
                1,
                status,
                TicketType.INCIDENT,
                null,
                priority,
                Channel.EMAIL,
                account,
                team,
                level,
                null,
                "fr",
                Ids.next(),
                at,
                null);
    }
}
