package org.hotline.ticket.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.hotline.kit.db.Database;

/** Conversations, of which one transaction at a time works on each, on whichever instance. */
@ApplicationScoped
public class ConversationTable {

    private final Database database;

    ConversationTable(Database database) {
        this.database = database;
    }

    /** Waits for the conversations, in an order that is the same for everybody, and holds them until the commit. */
    public void hold(Collection<UUID> conversations) {
        Long[] keys = conversations.stream()
                .map(id -> id.getMostSignificantBits() ^ id.getLeastSignificantBits())
                .sorted()
                .distinct()
                .toArray(Long[]::new);
        database.query("select pg_advisory_xact_lock(key) from unnest(:keys) key")
                .bind("keys", keys)
                .map(row -> true)
                .list();
    }
}
