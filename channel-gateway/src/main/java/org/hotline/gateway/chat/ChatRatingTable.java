package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** What visitors said of their chats, until somebody asks for it. */
@ApplicationScoped
class ChatRatingTable {

    private final Database database;

    ChatRatingTable(Database database) {
        this.database = database;
    }

    void keep(ChatRating rating) {
        database.update("update chat set score = :score, comment = :comment where id = :id")
                .bind("id", rating.id())
                .bind("score", rating.score())
                .bind("comment", rating.comment())
                .execute();
    }

    private record Rated(
            UUID id, @Nullable Integer score, @Nullable String comment) {

        Stream<ChatRating> rating() {
            return score == null ? Stream.empty() : Stream.of(new ChatRating(id, score, comment));
        }
    }

    /** Nobody else rates them, or asks how they were, before this transaction ends; answers what was said of them so far. */
    List<ChatRating> hold(Collection<UUID> ids) {
        return database
                .query("select id, score, comment from chat where id = any(:ids) order by id for update")
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(Rated.class)
                .list()
                .stream()
                .flatMap(Rated::rating)
                .toList();
    }

    /** What was said of them is passed on. */
    void forget(Collection<ChatRating> ratings) {
        database.update("update chat set score = null, comment = null where id = any(:ids)")
                .bind("ids", ratings.stream().map(ChatRating::id).toArray(UUID[]::new))
                .execute();
    }
}
