package org.hotline.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
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
        List<String> accounts = key.key.accounts();
        List<ApiKeyScope> scopes = key.key.scopes();
        database.update("""
                        insert into api_key
                            (id, name, integration, accounts, scopes, secret_hash, created_by, created_at)
                        values (:id, :name, :integration, :accounts, :scopes, :secretHash, :createdBy, :createdAt)""")
                .bind("id", key.key.id())
                .bind("name", key.key.name())
                .bind("integration", key.key.integration())
                .bindByType("accounts", accounts == null ? null : accounts.toArray(String[]::new), String[].class)
                .bindByType("scopes", scopes == null ? null : scopes.toArray(ApiKeyScope[]::new), ApiKeyScope[].class)
                .bind("secretHash", key.secretHash)
                .bind("createdBy", key.key.createdBy())
                .bind("createdAt", key.key.createdAt())
                .execute();
    }

    /** Unless it was revoked. */
    Optional<HashedApiKey> find(UUID id) {
        return database.query("""
                        select id, name, integration, accounts, scopes, created_by, created_at, secret_hash from api_key
                        where id = :id and revoked_at is null""").bind("id", id).mapTo(HashedApiKey.class).findOne();
    }

    /** Those in force, oldest first. */
    List<ApiKey> list(@Nullable UUID after, int limit) {
        Conditions conditions = new Conditions().and("revoked_at is null").andIfGiven("id > :after", "after", after);
        return database.query("select id, name, integration, accounts, scopes, created_by, created_at from api_key"
                        + conditions.where()
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
