package org.hotline.gateway.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;

/** With whom we talk by messengers. */
@ApplicationScoped
class MessengerTalkTable {

    private final Database database;

    MessengerTalkTable(Database database) {
        this.database = database;
    }

    /** From now on that is where he is answered; he may have said something later already. */
    void hear(MessengerTalk talk) {
        database.update("""
                        insert into messenger_talk as t (conversation, messenger, peer, address, heard_at)
                        values (:conversation, :messenger, :peer, :address, :heardAt)
                        on conflict (conversation) do update set peer = excluded.peer, address = excluded.address,
                            heard_at = greatest(t.heard_at, excluded.heard_at)""").bindNamedArgumentFinder(Fields.of(talk)).execute();
    }

    /** That of the conversation, or else the last with the address. */
    Optional<MessengerTalk> find(UUID messenger, UUID conversation, String address) {
        return database.query("""
                        select conversation, messenger, peer, address, heard_at from messenger_talk
                        where messenger = :messenger and (conversation = :conversation or address = :address)
                        order by conversation <> :conversation, heard_at desc limit 1""")
                .bind("messenger", messenger)
                .bind("conversation", conversation)
                .bind("address", address)
                .mapTo(MessengerTalk.class)
                .findOne();
    }

    /** Those among the conversations. */
    List<HeardTalk> heard(Collection<UUID> conversations) {
        return database.query("""
                        select t.conversation, m.channel, m.account, t.heard_at
                        from messenger_talk t join messenger m on m.id = t.messenger
                        where t.conversation = any(:conversations) order by t.conversation""")
                .bind("conversations", conversations.toArray(UUID[]::new))
                .mapTo(HeardTalk.class)
                .list();
    }

    void erase(Collection<UUID> conversations) {
        database.update("delete from messenger_talk where conversation = any(:conversations)")
                .bind("conversations", conversations.toArray(UUID[]::new))
                .execute();
    }

    /** A conversation, and with whom it is. */
    record MessengerTalk(UUID conversation, UUID messenger, String peer, String address, Instant heardAt) {}
}
