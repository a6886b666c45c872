package org.hotline.gateway.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;

/** The parts of answers that providers have, and how far they got. */
@ApplicationScoped
class MessengerPartTable {

    private final Database database;

    MessengerPartTable(Database database) {
        this.database = database;
    }

    /** The provider took it, and perhaps told so before he answered. */
    void accept(MessengerPart part, UUID ticket, Instant now) {
        database.update("""
                        insert into messenger_part as p (message, place, ticket, accepted_at)
                        values (:message, :place, :ticket, :now)
                        on conflict (message, place) do update set ticket = excluded.ticket,
                            accepted_at = coalesce(p.accepted_at, excluded.accepted_at)""")
                .bind("message", part.message())
                .bind("place", part.place())
                .bind("ticket", ticket)
                .bind("now", now)
                .execute();
    }

    /** What is known of it stays. */
    void note(MessengerReceipt receipt) {
        database.update("""
                        insert into messenger_part as p (message, place, accepted_at, delivered_at, read_at)
                        values (:message, :place, :acceptedAt, :deliveredAt, :readAt)
                        on conflict (message, place) do update set
                            accepted_at = coalesce(p.accepted_at, excluded.accepted_at),
                            delivered_at = coalesce(p.delivered_at, excluded.delivered_at),
                            read_at = coalesce(p.read_at, excluded.read_at)""").bindNamedArgumentFinder(Fields.of(receipt)).execute();
    }

    Set<Integer> accepted(UUID message) {
        return database.query("select place from messenger_part where message = :message")
                .bind("message", message)
                .mapTo(Integer.class)
                .set();
    }

    /** Of the answers in the ticket, the oldest first. */
    List<MessengerReceipt> receipts(UUID ticket, int most) {
        return database.query("""
                        select message, place, accepted_at, delivered_at, read_at from messenger_part
                        where ticket = :ticket order by message, place limit :most""")
                .bind("ticket", ticket)
                .bind("most", most)
                .mapTo(MessengerReceipt.class)
                .list();
    }

    void erase(Collection<UUID> tickets) {
        database.update("delete from messenger_part where ticket = any(:tickets)")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .execute();
    }
}
