package org.hotline.gateway.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Database;

/** The messages of which arrivals are made. */
@ApplicationScoped
class MessengerMessageTable {

    private final Database database;

    MessengerMessageTable(Database database) {
        this.database = database;
    }

    /** Whether it had not come before; until the transaction ends nobody else takes it. */
    boolean add(UUID id, UUID arrival, String original) {
        return database.update("""
                        insert into messenger_message (id, arrival, original) values (:id, :arrival, :original)
                        on conflict do nothing""")
                        .bind("id", id)
                        .bind("arrival", arrival)
                        .bind("original", original)
                        .execute()
                == 1;
    }

    boolean isKnown(UUID id) {
        return database.query("select count(*) from messenger_message where id = :id")
                        .bind("id", id)
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    /** As they came. */
    List<String> originals(UUID arrival) {
        return database.query("""
                        select original from messenger_message
                        where arrival = :arrival and original is not null order by place""").bind("arrival", arrival).mapTo(String.class).list();
    }

    void forget(UUID arrival) {
        database.update("update messenger_message set original = null where arrival = :arrival")
                .bind("arrival", arrival)
                .execute();
    }
}
