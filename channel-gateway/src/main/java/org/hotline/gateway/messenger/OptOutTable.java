package org.hotline.gateway.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hotline.kit.db.Database;

/** Who wants nothing from a messenger of ours. */
@ApplicationScoped
class OptOutTable {

    private final Database database;

    OptOutTable(Database database) {
        this.database = database;
    }

    void add(UUID messenger, UUID person, Instant since) {
        database.update("""
                        insert into messenger_opt_out (messenger, person, since) values (:messenger, :person, :since)
                        on conflict do nothing""")
                .bind("messenger", messenger)
                .bind("person", person)
                .bind("since", since)
                .execute();
    }

    void remove(UUID messenger, UUID person) {
        database.update("delete from messenger_opt_out where messenger = :messenger and person = :person")
                .bind("messenger", messenger)
                .bind("person", person)
                .execute();
    }

    boolean contains(UUID messenger, UUID person) {
        return database.query(
                                "select count(*) from messenger_opt_out where messenger = :messenger and person = :person")
                        .bind("messenger", messenger)
                        .bind("person", person)
                        .mapTo(long.class)
                        .one()
                > 0;
    }
}
