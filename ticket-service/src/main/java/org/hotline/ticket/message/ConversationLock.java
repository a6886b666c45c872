package org.hotline.ticket.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.hotline.kit.db.Transactions;

/** Conversations, of which one transaction at a time works on each, on whichever instance. */
@ApplicationScoped
public class ConversationLock {

    private final Transactions transactions;

    ConversationLock(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Waits for the conversations and holds them until the transaction ends. */
    public void hold(Collection<UUID> conversationIds) {
        transactions.hold(conversationIds);
    }
}
