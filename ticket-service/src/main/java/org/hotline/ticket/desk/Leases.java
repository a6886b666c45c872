package org.hotline.ticket.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.db.Sql;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketProblem;

/** Gives one operator at a time the short exclusive right to answer, so that a customer is not answered twice. */
@ApplicationScoped
public class Leases {

    private final Sql sql;
    private final TicketAccess access;
    private final Clock clock;
    private final Duration length;

    Leases(Sql sql, TicketAccess access, Clock clock, @ConfigProperty(name = "hotline.lease") Duration length) {
        this.sql = sql;
        this.access = access;
        this.clock = clock;
        this.length = length;
    }

    /** Who may answer alone, and until when. */
    public record Lease(UUID operator, Instant until) {}

    /** Gives or renews the right; another one's right has to end first. */
    @Transactional
    public Lease grant(UUID ticketId, Caller caller) {
        Ticket ticket = access.see(ticketId, caller);
        Instant now = clock.instant();
        Lease lease = new Lease(caller.id(), now.plus(length));
        int granted = sql.update("""
                insert into lease (ticket_id, operator_id, until) values (?, ?, ?)
                on conflict (ticket_id) do update set operator_id = excluded.operator_id, until = excluded.until
                where lease.operator_id = excluded.operator_id or lease.until <= ?""", ticketId, lease.operator(), lease.until(), now);
        if (granted == 0) {
            throw TicketProblem.leased(ticket.number());
        }
        return lease;
    }

    /** Gives the caller's right back before it ends by itself. */
    @Transactional
    public void release(UUID ticketId, Caller caller) {
        access.see(ticketId, caller);
        sql.update("delete from lease where ticket_id = ? and operator_id = ?", ticketId, caller.id());
    }

    /** Refuses to answer while another one has the right, and ends the caller's, who has answered now. */
    void use(Ticket ticket, Caller caller) {
        boolean another = sql.one(
                        "select operator_id from lease where ticket_id = ? and until > ? and operator_id <> ?",
                        row -> row.uuid("operator_id"),
                        ticket.id(),
                        clock.instant(),
                        caller.id())
                .isPresent();
        if (another) {
            throw TicketProblem.leased(ticket.number());
        }
        sql.update("delete from lease where ticket_id = ? and operator_id = ?", ticket.id(), caller.id());
    }
}
