package org.hotline.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.hotline.kit.db.Sql;

/** Lets one transaction at a time work on a conversation, on whichever instance. */
@ApplicationScoped
public class ConversationLocks {

    private final Sql sql;

    ConversationLocks(Sql sql) {
        this.sql = sql;
    }

    /** Waits for the conversations, in an order that is the same for everybody, and holds them until the commit. */
    public void hold(Collection<UUID> conversations) {
        Long[] keys = conversations.stream()
                .map(id -> id.getMostSignificantBits() ^ id.getLeastSignificantBits())
                .sorted()
                .distinct()
                .toArray(Long[]::new);
        sql.query("select pg_advisory_xact_lock(key) from unnest(?) key", row -> Boolean.TRUE, (Object) keys);
    }
}
