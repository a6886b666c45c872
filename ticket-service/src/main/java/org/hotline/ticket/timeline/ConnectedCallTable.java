package org.hotline.ticket.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;
import org.hotline.ticket.message.CorrespondenceTable;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.TicketTable;

/** Which calls were connected, and when, as the timelines of tickets have it. */
@ApplicationScoped
public class ConnectedCallTable {

    private static final int MOST = 10;

    private final Database database;

    ConnectedCallTable(Database database) {
        this.database = database;
    }

    /** A call with a customer. */
    public record CustomerCall(UUID call, UUID customer, Instant begun) {}

    /** A later call with the same customer, whoever began it. */
    public record LaterCall(UUID call, UUID later, EventTime at) {}

    /** To each of the calls those with the same customer that were connected after it had begun, the first ones first. */
    public List<LaterCall> connectedAfter(Collection<CustomerCall> calls) {
        return database.query("""
            select c.call, e.reference as later, e.occurred_at, e.recorded_at
            from unnest(:call, :customer, :begun) c (call, customer, begun) cross join lateral (
                select e.reference, e.occurred_at, e.recorded_at from timeline_entry e %s
                where t.customer_id = c.customer and t.last_responded_at >= c.begun
                  and e.kind = 'CALL_CONNECTED' and e.occurred_at >= c.begun and e.reference <> c.call
                order by e.occurred_at limit :most) e
            order by c.call, e.occurred_at""".formatted(TicketTable.joinedOn("e.ticket_id")))
                .bindNamedArgumentFinder(Columns.of(calls)
                        .with("call", UUID.class, CustomerCall::call)
                        .with("customer", UUID.class, CustomerCall::customer)
                        .with("begun", Instant.class, CustomerCall::begun))
                .bind("most", MOST)
                .mapTo(LaterCall.class)
                .list();
    }

    /** When calls that are in a ticket now were connected, from a moment on; they may have been in one of the others then. */
    public List<Instant> connectedIn(UUID ticket, Collection<UUID> others, Instant since) {
        return database.query("""
            select e.occurred_at from timeline_entry e
            where e.kind = 'CALL_CONNECTED' and e.occurred_at >= :since
              and (e.ticket_id = any(:others) or e.ticket_id in (select :ticket union %s))
              and e.reference in (%s)
            order by e.occurred_at""".formatted(
                                CorrespondenceTable.mergedInto(":ticket"), CorrespondenceTable.callsIn(":ticket")))
                .bind("ticket", ticket)
                .bind("others", others.toArray(UUID[]::new))
                .bind("since", since)
                .mapTo(Instant.class)
                .list();
    }

    /** When a ticket was answered, in writing or by a call, but for calls that are in another one now. */
    public List<Instant> answers(UUID ticket, UUID other) {
        return database.query("""
            select e.occurred_at from timeline_entry e
            where e.ticket_id = :ticket
              and (e.kind = 'REPLIED' and e.actor_kind = 'OPERATOR'
                or e.kind = 'CALL_CONNECTED'
                  and e.reference not in (%s))
            order by e.occurred_at""".formatted(CorrespondenceTable.callsIn(":other")))
                .bind("ticket", ticket)
                .bind("other", other)
                .mapTo(Instant.class)
                .list();
    }
}
