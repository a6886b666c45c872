package org.hotline.ticket.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** How far replies got. */
@ApplicationScoped
public class ReceiptTable {

    private final Database database;

    ReceiptTable(Database database) {
        this.database = database;
    }

    /**
     * Notes how far replies got; older news than what is known changes nothing, and the end is the end. It is not when a mail
     * server took it: by what that one hears, and says later, it may not have come at all.
     *
     * @return those for which it was news
     */
    public Set<UUID> note(Map<UUID, Message.Receipt> receipts) {
        return new HashSet<>(database.change("""
            update message m set delivery = news.delivery, delivery_reason = news.reason, delivery_at = news.at
            from unnest(:id, :delivery, :reason, :at) news(id, delivery, reason, at)
            where m.id = news.id
              and (m.delivery = 'QUEUED'
                   or (m.delivery = 'DEFERRED' and (news.delivery <> 'DEFERRED' or m.delivery_at < news.at))
                   or (m.delivery = 'DELIVERED' and news.delivery = 'BOUNCED'))
            returning m.id""")
                .bindNamedArgumentFinder(Columns.of(receipts.entrySet())
                        .with("id", UUID.class, Map.Entry::getKey)
                        .name("delivery", noted -> noted.getValue().delivery())
                        .text("reason", noted -> noted.getValue().reason())
                        .with("at", Instant.class, noted -> noted.getValue().at()))
                .mapTo(UUID.class)
                .list());
    }
}
