package org.hotline.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** All dead letters, replayed ones too. */
@ApplicationScoped
class DeadLetterTable {

    private static final String COLUMNS =
            "id, listener, topic, partition, \"offset\", key, headers, body, cause, parked_at";
    private static final String VALUES =
            ":id, :listener, :topic, :partition, :offset, :key, :headers, :body, :cause, :parkedAt";
    private static final String UNLESS_THERE_IS_ONE =
            " where not exists (select 1 from dead_letter where listener = :listener and \"offset\" = :offset)";

    private static final String SIZE = "octet_length(headers) + octet_length(cause) + coalesce(octet_length(body), 0)";

    private final Database database;

    DeadLetterTable(Database database) {
        this.database = database;
    }

    void add(DeadLetter letter) {
        database.update("insert into dead_letter (" + COLUMNS + ") values (" + VALUES + ")")
                .bindNamedArgumentFinder(Fields.of(letter))
                .execute();
    }

    /** Adds nothing when the same listener put the same place aside before. */
    void addOnce(DeadLetter letter) {
        database.update("insert into dead_letter (" + COLUMNS + ") select " + VALUES + UNLESS_THERE_IS_ONE)
                .bindNamedArgumentFinder(Fields.of(letter))
                .execute();
    }

    /** Those that nobody replayed, newest first. */
    List<DeadLetter> waiting(@Nullable UUID before, int limit) {
        return waiting(COLUMNS, before, limit).mapTo(DeadLetter.class).list();
    }

    /** How long the same ones are, in bytes. */
    List<Long> sizes(@Nullable UUID before, int limit) {
        return waiting(SIZE, before, limit).mapTo(Long.class).list();
    }

    private Query waiting(String columns, @Nullable UUID before, int limit) {
        Conditions conditions =
                new Conditions().and("replayed_at is null").andIfGiven("id < :before", "before", before);
        return database.query("select " + columns + " from dead_letter" + conditions.where()
                        + " order by id desc limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit);
    }

    long countWaiting() {
        return database.query("select count(*) from dead_letter where replayed_at is null")
                .mapTo(long.class)
                .one();
    }

    /** Marks one that waits as replayed, and answers it. */
    Optional<DeadLetter> replay(UUID id, Instant now) {
        return database.change("update dead_letter set replayed_at = :now where id = :id and replayed_at is null"
                        + " returning " + COLUMNS)
                .bind("now", now)
                .bind("id", id)
                .mapTo(DeadLetter.class)
                .findOne();
    }

    void removeReplayedUntil(Instant end) {
        database.update("delete from dead_letter where replayed_at < :end")
                .bind("end", end)
                .execute();
    }
}
