package org.hotline.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.event.ticket.TicketMarkedSpam;
import org.hotline.event.ticket.TicketOpened;
import org.hotline.event.ticket.TicketPaused;
import org.hotline.event.ticket.TicketReplied;
import org.hotline.event.ticket.TicketResolved;
import org.hotline.event.ticket.TicketResumed;
import org.hotline.event.ticket.TicketSnapshot;
import org.hotline.kit.id.Ids;

/** Facts as the ticket-service tells them. */
public final class Neighbours {

    private final UUID ticket = Ids.next();
    private final String account;
    private final String priority;
    private long sequence;

    public Neighbours(String account, String priority) {
        this.account = account;
        this.priority = priority;
    }

    public UUID ticket() {
        return ticket;
    }

    public TicketEvent opened(Instant at) {
        return new TicketOpened(
                Ids.next(), at, at, snapshot("NEW", "FIRST", "first-line", at), "CUSTOMER", false, null);
    }

    public TicketEvent replied(Instant at) {
        return new TicketReplied(
                Ids.next(),
                at,
                at,
                snapshot("OPEN", "FIRST", "first-line", at),
                Ids.next(),
                Ids.next(),
                false,
                "EMAIL");
    }

    public TicketEvent paused(Instant at) {
        return new TicketPaused(Ids.next(), at, at, snapshot("PENDING", "FIRST", "first-line", at));
    }

    public TicketEvent resumed(Instant at) {
        return new TicketResumed(Ids.next(), at, at, snapshot("OPEN", "FIRST", "first-line", at));
    }

    public TicketEvent resolved(Instant at, String level) {
        String team = level.equals("FIRST") ? "first-line" : "second-line";
        return new TicketResolved(
                Ids.next(), at, at, snapshot("RESOLVED", level, team, at), Ids.next(), null, null, List.of(), null);
    }

    public TicketEvent spam(Instant at) {
        return new TicketMarkedSpam(Ids.next(), at, at, snapshot("CLOSED", "FIRST", "first-line", at));
    }

    public TicketEvent callFiled(UUID interaction, Instant at) {
        return new InteractionFiled(
                Ids.next(),
                at,
                at,
                snapshot("NEW", "FIRST", "first-line", at),
                interaction,
                Ids.next(),
                "VOICE",
                account,
                false,
                true,
                false);
    }

    private TicketSnapshot snapshot(String status, String level, String team, Instant at) {
        return new TicketSnapshot(
                ticket,
                "HL-000042",
                ++sequence,
                1,
                status,
                "INCIDENT",
                null,
                priority,
                "EMAIL",
                account,
                team,
                level,
                null,
                "fr",
                Ids.next(),
                at);
    }
}
