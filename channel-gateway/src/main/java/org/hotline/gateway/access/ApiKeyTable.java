package org.hotline.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.jspecify.annotations.Nullable;

/** The rows of keys, each with the hash of its secret. */
@ApplicationScoped
class ApiKeyTable {

    private final Database database;

    ApiKeyTable(Database database) {
        this.database = database;
    }

    record HashedApiKey(ApiKey key, String secretHash) {}

    void add(HashedApiKey key) {
        database.update("""
                        insert into api_key (id, name, secret_hash, created_by, created_at)
                        values (:id, :name, :secretHash, :createdBy, :createdAt)""").bindNamedArgumentFinder(Fields.of(key)).execute();
    }

    /** Unless it was revoked. */
    Optional<HashedApiKey> find(UUID id) {
        return database.query("""
                        select id, name, created_by, created_at, secret_hash from api_key
                        where id = :id and revoked_at is null""").bind("id", id).mapTo(HashedApiKey.class).findOne();
    }

    /** Those in force, oldest first. */
    List<ApiKey> list(@Nullable UUID after, int limit) {
        Conditions conditions = new Conditions().and("revoked_at is null").andIfGiven("id > :after", "after", after);
        return database.query("select id, name, created_by, created_at from api_key" + conditions.where()
                        + " order by id limit :limit")
                .bindMap(conditions.values())
                .bind("limit", limit)
                .mapTo(ApiKey.class)
                .list();
    }

    /** Returns false when no such key is in force. */
    boolean revoke(UUID id, Instant at) {
        return database.update("update api_key set revoked_at = :at where id = :id and revoked_at is null")
                        .bind("at", at)
                        .bind("id", id)
                        .execute()
                > 0;
    }
}
