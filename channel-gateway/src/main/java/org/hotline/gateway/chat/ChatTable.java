package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** The live chats. */
@ApplicationScoped
class ChatTable {

    private final Database database;

    ChatTable(Database database) {
        this.database = database;
    }

    /** A chat that begins, unless it has begun before. */
    record NewChat(
            UUID id,
            String tokenHash,
            @Nullable String name,
            @Nullable String address,
            Instant at) {}

    void add(List<NewChat> chats) {
        database.update("""
                        insert into chat (id, token_hash, visitor_name, address, started_at, seen_at)
                        select id, hash, name, address, at, at from unnest(:id, :hash, :name, :address, :at)
                            as begun (id, hash, name, address, at) on conflict do nothing""")
                .bindNamedArgumentFinder(Columns.<NewChat>of(chats)
                        .with("id", UUID.class, NewChat::id)
                        .text("hash", NewChat::tokenHash)
                        .text("name", NewChat::name)
                        .text("address", NewChat::address)
                        .with("at", Instant.class, NewChat::at))
                .execute();
    }

    Optional<Chat> find(String tokenHash) {
        return database.query("""
                        select id, visitor_name as name, address, last_sequence, read_to, ended_at from chat
                        where token_hash = :hash""").bind("hash", tokenHash).mapTo(Chat.class).findOne();
    }

    private record Seen(UUID id, long lastSequence) {}

    /** Their visitors are here; answers what was said last in each. */
    Map<UUID, Long> see(Collection<UUID> ids, Instant at) {
        return database
                .change("update chat set seen_at = :at where id = any(:ids) returning id, last_sequence")
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("at", at)
                .mapTo(Seen.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Seen::id, Seen::lastSequence));
    }

    void read(UUID id, long upTo) {
        database.update("update chat set read_to = greatest(read_to, least(:upTo, last_sequence)) where id = :id")
                .bind("id", id)
                .bind("upTo", upTo)
                .execute();
    }

    void end(UUID id, Instant at) {
        database.update("update chat set ended_at = coalesce(ended_at, :at) where id = :id")
                .bind("id", id)
                .bind("at", at)
                .execute();
    }

    /** With all that was said in them; answers which there were. */
    List<UUID> remove(Collection<UUID> ids) {
        return database.change("delete from chat where id = any(:ids) returning id")
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list();
    }
}
