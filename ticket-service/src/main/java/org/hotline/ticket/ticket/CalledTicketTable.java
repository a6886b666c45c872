package org.hotline.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Transactions;

/** The tickets that began with a customer's call. */
@ApplicationScoped
public class CalledTicketTable {

    /** Of whom calls as often as this, the newest are called back. */
    private static final int MOST = 100;

    /** Of many to which a call may belong, older ones are passed over. */
    private static final int NEWEST = 10;

    /** As {@link CalledTicket#isUnanswered} has it, which asks whether somebody has answered too. */
    private static final String BEGAN_WITH_A_CALL = "channel = 'VOICE' and opened_by is null";

    private final Database database;
    private final Transactions transactions;

    CalledTicketTable(Database database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Calls with these customers are followed by one transaction at a time from then on, until it ends. */
    public void hold(Collection<UUID> callers) {
        if (!callers.isEmpty()) {
            transactions.hold(callers);
        }
    }

    public List<UUID> callersOf(Collection<UUID> tickets) {
        return database.query("select distinct customer_id from ticket where id = any(:tickets)")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list();
    }

    /** The newest tickets of each customer that began with a call, go on, by themselves or merged, and in which nobody has answered. */
    public List<UUID> unansweredCalls(Collection<UUID> customers) {
        return database.query("""
            select t.id from unnest(:customers) caller(id) cross join lateral (
                select id from ticket
                where customer_id = caller.id and %s and first_responded_at is null
                  and (status <> 'CLOSED' or merged_into is not null)
                order by created_at desc limit :newest) t""".formatted(BEGAN_WITH_A_CALL))
                .bind("customers", customers.toArray(UUID[]::new))
                .bind("newest", NEWEST)
                .mapTo(UUID.class)
                .list();
    }

    /** Of a customer's that are not closed, those that began with a call up to then and were not answered until then. */
    public List<UUID> unansweredUntil(Instant then, UUID caller) {
        return database.query("""
            select id from ticket
            where customer_id = :caller and %s and status <> 'CLOSED'
              and created_at <= :then and (first_responded_at is null or first_responded_at > :then)
            order by created_at desc limit :most""".formatted(BEGAN_WITH_A_CALL))
                .bind("caller", caller)
                .bind("then", then)
                .bind("most", MOST)
                .mapTo(UUID.class)
                .list();
    }
}
