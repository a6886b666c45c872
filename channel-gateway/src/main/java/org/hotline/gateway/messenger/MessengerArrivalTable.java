package org.hotline.gateway.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.channel.Channel;
import org.hotline.kit.db.Database;

/** What came by messengers and is not handed in yet. */
@ApplicationScoped
class MessengerArrivalTable {

    private final Database database;

    MessengerArrivalTable(Database database) {
        this.database = database;
    }

    /** The message opens an arrival, or joins one that nobody has begun with; answers whether it did. */
    boolean open(UUID id, Messenger messenger, ArrivedMessage message, Instant now, Duration pause) {
        return database.update("""
                        insert into messenger_arrival as a (id, messenger, external_id, grouped, files, arrived_at, due_at)
                        values (:id, :messenger, :externalId, :grouped, :files, :now, :due)
                        on conflict (id) do update set due_at = excluded.due_at, files = a.files or excluded.files
                        where a.taken_at is null and a.attempts = 0 and a.grouped""")
                        .bind("id", id)
                        .bind("messenger", messenger.id())
                        .bind("externalId", id.equals(message.id(messenger)) ? message.name() : message.externalId())
                        .bind("grouped", !id.equals(message.id(messenger)))
                        .bind("files", message.files())
                        .bind("now", now)
                        .bind("due", now.plus(pause))
                        .execute()
                == 1;
    }

    /** Some that are due, each for one at a time, and until then only. */
    List<MessengerArrival> claim(Channel channel, boolean files, Instant now, Instant until, int most) {
        return database.change("""
                        with due as (
                            select a.id from messenger_arrival a join messenger m on m.id = a.messenger
                            where m.channel = :channel and a.taken_at is null and a.due_at <= :now and a.files = :files
                            order by a.due_at limit :most for update of a skip locked)
                        update messenger_arrival a set due_at = :until, attempts = attempts + 1 from due where a.id = due.id
                        returning a.id, a.messenger, a.external_id, a.grouped, a.attempts""")
                .bind("channel", channel)
                .bind("files", files)
                .bind("now", now)
                .bind("until", until)
                .bind("most", most)
                .mapTo(MessengerArrival.class)
                .list();
    }

    void defer(UUID id, Instant until) {
        database.update("update messenger_arrival set due_at = :until where id = :id")
                .bind("id", id)
                .bind("until", until)
                .execute();
    }

    /** It is handed in: of an album is kept that it was, of all else nothing. */
    void take(UUID id, Instant now) {
        database.update("delete from messenger_arrival where id = :id and not grouped")
                .bind("id", id)
                .execute();
        database.update("update messenger_arrival set taken_at = :now, external_id = null where id = :id")
                .bind("id", id)
                .bind("now", now)
                .execute();
    }

    boolean isWaiting(UUID messenger) {
        return database.query(
                                "select count(*) from messenger_arrival where messenger = :messenger and taken_at is null")
                        .bind("messenger", messenger)
                        .mapTo(long.class)
                        .one()
                > 0;
    }
}
