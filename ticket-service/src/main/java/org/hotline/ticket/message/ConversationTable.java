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

    /** Waits for the conversations and holds them until the transaction ends. */
    public void hold(Collection<UUID> conversationIds) {
        database.hold(conversationIds);
    }
}
