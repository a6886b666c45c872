package org.hotline.ticket.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Sql;
import org.hotline.ticket.ticket.Actor;
import org.hotline.ticket.ticket.ClosureReason;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Journal;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.Tickets;

/** Closes resolved tickets to whose solution nobody objected in time. */
@ApplicationScoped
public class Closing {

    private static final int AT_A_TIME = 100;

    private final Sql sql;
    private final Tickets tickets;
    private final Journal journal;
    private final Clock clock;

    Closing(Sql sql, Tickets tickets, Journal journal, Clock clock) {
        this.sql = sql;
        this.tickets = tickets;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Closes some of those that are due.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean closeDue() {
        Instant now = clock.instant();
        List<UUID> due = sql.query("""
                select id from ticket where status = 'RESOLVED' and close_at <= ?
                order by close_at limit ? for update skip locked""", row -> row.uuid("id"), now, AT_A_TIME);
        for (Ticket ticket : tickets.lock(due).values()) {
            journal.record(Actor.SYSTEM, ticket.close(ClosureReason.SOLVED, EventTime.now(now)));
        }
        return due.size() == AT_A_TIME;
    }
}
