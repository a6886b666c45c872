package org.hotline.ticket.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Database;

/** Who may answer which ticket alone, and until when. */
@ApplicationScoped
public class LeaseTable {

    private final Database database;

    LeaseTable(Database database) {
        this.database = database;
    }

    /** Gives or renews the right, unless another one has it. */
    boolean grant(UUID ticket, Lease lease, Instant now) {
        return database.update("""
            insert into lease (ticket_id, operator_id, until) values (:ticket, :operator, :until)
            on conflict (ticket_id) do update set operator_id = excluded.operator_id, until = excluded.until
            where lease.operator_id = excluded.operator_id or lease.until <= :now""")
                        .bind("ticket", ticket)
                        .bind("operator", lease.operator())
                        .bind("until", lease.until())
                        .bind("now", now)
                        .execute()
                == 1;
    }

    /** The right that somebody has now. */
    Optional<Lease> find(UUID ticket, Instant now) {
        return database.query("""
            select operator_id as operator, until from lease where ticket_id = :ticket and until > :now""")
                .bind("ticket", ticket)
                .bind("now", now)
                .mapTo(Lease.class)
                .findOne();
    }

    /** Those of the tickets that somebody may answer alone now. */
    public List<UUID> held(Collection<UUID> tickets, Instant now) {
        return database.query("select ticket_id from lease where ticket_id = any(:tickets) and until > :now")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .bind("now", now)
                .mapTo(UUID.class)
                .list();
    }

    void end(UUID ticket, UUID operator) {
        database.update("delete from lease where ticket_id = :ticket and operator_id = :operator")
                .bind("ticket", ticket)
                .bind("operator", operator)
                .execute();
    }
}
