package org.hotline.ticket.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Transactions;

/** What customers were told without anybody writing it. */
@ApplicationScoped
public class AcknowledgementTable {

    /** What people put into one mailbox's address so that there are many of it: a part after a plus, and dots. */
    private static final Pattern DECORATION = Pattern.compile("(\\+[^@]*|\\.)(?=[^@]*@)");

    private final Database database;
    private final Transactions transactions;

    AcknowledgementTable(Database database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** In which conversation somebody was told, and at which mailbox. */
    public record Acknowledged(UUID conversationId, String mailbox) {}

    /** The mailbox behind an address, which may have any number of them; others with such an address share it at worst. */
    public static String mailbox(String address) {
        return DECORATION.matcher(address).replaceAll("");
    }

    /** Waits for the mailboxes behind the addresses and holds them until the transaction ends. */
    public void hold(Collection<String> addresses) {
        transactions.hold(addresses.stream()
                .map(AcknowledgementTable::mailbox)
                .distinct()
                .map(mailbox -> UUID.nameUUIDFromBytes(("acknowledged " + mailbox).getBytes(StandardCharsets.UTF_8)))
                .toList());
    }

    /** What was told since a moment, in one of the conversations or at one of the mailboxes. */
    public List<Acknowledged> since(Instant moment, Collection<Acknowledged> wanted) {
        return database.query("""
            select m.conversation_id, coalesce(hotline_mailbox(m.address), '') as mailbox from message m
            where m.direction = 'OUTBOUND' and m.author_kind = 'SYSTEM' and m.auto_generated and m.occurred_at > :moment
              and (m.conversation_id = any(:conversations) or hotline_mailbox(m.address) = any(:mailboxes))""")
                .bind("moment", moment)
                .bind(
                        "conversations",
                        wanted.stream().map(Acknowledged::conversationId).toArray(UUID[]::new))
                .bind("mailboxes", wanted.stream().map(Acknowledged::mailbox).toArray(String[]::new))
                .mapTo(Acknowledged.class)
                .list();
    }
}
