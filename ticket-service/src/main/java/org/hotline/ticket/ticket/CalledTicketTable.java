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

    /** Of a customer's that are not closed, those that began with a call up to then and were not answered until then. */
    public List<UUID> unansweredUntil(Instant then, UUID caller) {
        return database.query("""
            select id from ticket
            where customer_id = :caller and channel = 'VOICE' and opened_by is null and status <> 'CLOSED'
              and created_at <= :then and (first_responded_at is null or first_responded_at > :then)
            order by created_at desc limit :most""")
                .bind("caller", caller)
                .bind("then", then)
                .bind("most", MOST)
                .mapTo(UUID.class)
                .list();
    }
}
