package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Database;

/** Whose interactions are: those of whoever said them, and else of those whose tickets they are in. */
@ApplicationScoped
class SaidTable {

    private final Database database;

    SaidTable(Database database) {
        this.database = database;
    }

    /** Some of those that the customers said, or that we said to them, in whosever tickets. */
    List<UUID> by(Collection<UUID> customers, int most) {
        return database.query("select id from interaction where customer_id = any(:customers) limit :most for update")
                .bind("customers", customers.toArray(UUID[]::new))
                .bind("most", most)
                .mapTo(UUID.class)
                .list();
    }

    /** Those of the conversations that are the tickets': what we and machines said in them, and what nobody is known to have. */
    List<UUID> in(Collection<UUID> tickets, Collection<UUID> talks) {
        return database.query("""
                        select id from interaction
                        where conversation_id = any(:talks) and ticket_id = any(:tickets)
                          and (customer_id is null or auto_generated or direction = 'OUTBOUND') for update""")
                .bind("talks", talks.toArray(UUID[]::new))
                .bind("tickets", tickets.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list();
    }

    /** Leaves nothing by which their channels know them, nor whose they were; answers in which conversations they were said. */
    List<UUID> erase(Collection<UUID> ids) {
        return database.change("""
                        update interaction set external_id = 'erased:' || id, reply_to = null, customer_id = null
                        where id = any(:ids) returning conversation_id""")
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list();
    }
}
