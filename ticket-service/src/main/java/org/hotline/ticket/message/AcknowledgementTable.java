package org.hotline.ticket.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Transactions;

/** What customers were told without anybody writing it. */
@ApplicationScoped
public class AcknowledgementTable {

    private final Database database;
    private final Transactions transactions;

    AcknowledgementTable(Database database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** In which conversation somebody was told, and at which address. */
    public record Acknowledged(UUID conversationId, String address) {}

    /** Waits for the addresses and holds them until the transaction ends. */
    public void hold(Collection<String> addresses) {
        transactions.hold(addresses.stream()
                .map(address -> UUID.nameUUIDFromBytes(("acknowledged " + address).getBytes(StandardCharsets.UTF_8)))
                .toList());
    }

    /** What was told since a moment, in one of the conversations or at one of the addresses. */
    public List<Acknowledged> since(Instant moment, Collection<Acknowledged> wanted) {
        return database.query("""
            select m.conversation_id, coalesce(m.address, '') as address from message m
            where m.direction = 'OUTBOUND' and m.author_kind = 'SYSTEM' and m.auto_generated and m.occurred_at > :moment
              and (m.conversation_id = any(:conversations) or m.address = any(:addresses))""")
                .bind("moment", moment)
                .bind(
                        "conversations",
                        wanted.stream().map(Acknowledged::conversationId).toArray(UUID[]::new))
                .bind("addresses", wanted.stream().map(Acknowledged::address).toArray(String[]::new))
                .mapTo(Acknowledged.class)
                .list();
    }
}
