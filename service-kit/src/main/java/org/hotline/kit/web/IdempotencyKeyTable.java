package org.hotline.kit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.jspecify.annotations.Nullable;

/** Calls that were made with a key, each with its first answer. */
@ApplicationScoped
class IdempotencyKeyTable {

    private final Database database;

    IdempotencyKeyTable(Database database) {
        this.database = database;
    }

    /** A key of a caller. */
    record CallKey(UUID caller, String key) {}

    /** What was answered first, and to which call. */
    record FirstAnswer(
            String fingerprint,
            int status,
            String headers,
            @Nullable String body) {}

    /** Whether the key was free until now. */
    boolean claim(CallKey key, String fingerprint, Instant now) {
        return database.update("""
                                insert into idempotency_key (caller, key, fingerprint, created_at)
                                values (:caller, :key, :fingerprint, :now) on conflict do nothing""")
                        .bindNamedArgumentFinder(Fields.of(key))
                        .bind("fingerprint", fingerprint)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    void answer(CallKey key, int status, String headers, @Nullable String body) {
        database.update("""
                        update idempotency_key set status = :status, headers = :headers, body = :body
                        where caller = :caller and key = :key""")
                .bind("status", status)
                .bind("headers", headers)
                .bind("body", body)
                .bindNamedArgumentFinder(Fields.of(key))
                .execute();
    }

    FirstAnswer answerTo(CallKey key) {
        return database.query("""
                        select fingerprint, status, headers, body from idempotency_key
                        where caller = :caller and key = :key""")
                .bindNamedArgumentFinder(Fields.of(key))
                .mapTo(FirstAnswer.class)
                .one();
    }

    void removeUntil(Instant end) {
        database.update("delete from idempotency_key where created_at < :end")
                .bind("end", end)
                .execute();
    }
}
