package org.hotline.ticket.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** What customers said that opened tickets again, or ended their waiting. */
@ApplicationScoped
public class WakingMessageTable {

    private final Database database;

    WakingMessageTable(Database database) {
        this.database = database;
    }

    /** Notes by what tickets are open again, or wait no longer. */
    public void add(Map<UUID, UUID> awakenings) {
        if (!awakenings.isEmpty()) {
            database.update("""
                insert into waking_message (message_id, awakening_id) select * from unnest(:message, :awakening)
                on conflict (message_id) do update set awakening_id = excluded.awakening_id""")
                    .bindNamedArgumentFinder(Columns.of(awakenings.entrySet())
                            .with("message", UUID.class, Map.Entry::getKey)
                            .with("awakening", UUID.class, Map.Entry::getValue))
                    .execute();
        }
    }

    /** How many of the messages are among those by which a ticket is open again, or waits no longer. */
    public int among(Collection<UUID> messages, @Nullable UUID awakening) {
        return database.query("""
            select count(*) from waking_message where message_id = any(:messages) and awakening_id = :awakening::uuid""")
                .bind("messages", messages.toArray(UUID[]::new))
                .bind("awakening", awakening)
                .mapTo(Integer.class)
                .one();
    }
}
