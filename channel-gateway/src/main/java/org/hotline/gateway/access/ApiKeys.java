package org.hotline.gateway.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** Issues, checks and revokes keys. */
@Singleton
public class ApiKeys {

    private final Sql sql;
    private final Clock clock;

    ApiKeys(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A new key with its secret, which nobody can show again. */
    public record Issued(ApiKey key, String secret) {}

    private record Stored(ApiKey key, String hash) {}

    @Transactional
    public Issued issue(String name, UUID createdBy) {
        ApiKey key = new ApiKey(Ids.next(), name, createdBy, clock.instant());
        Secret secret = Secret.random(key.id());
        sql.update(
                "insert into api_key (id, name, secret_hash, created_by, created_at) values (?, ?, ?, ?, ?)",
                key.id(),
                name,
                secret.hash(),
                createdBy,
                key.createdAt());
        return new Issued(key, secret.shown());
    }

    /** The key that was shown as this text, unless it was revoked. */
    public Optional<ApiKey> verify(String shown) {
        return Secret.parse(shown)
                .flatMap(secret -> sql.one(
                                "select id, name, created_by, created_at, secret_hash from api_key"
                                        + " where id = ? and revoked_at is null",
                                row -> new Stored(key(row), row.text("secret_hash")),
                                secret.id())
                        .filter(stored -> secret.matches(stored.hash))
                        .map(Stored::key));
    }

    /** Those in force, oldest first. */
    public List<ApiKey> inForce(@Nullable UUID after, int limit) {
        return sql.query(
                "select id, name, created_by, created_at from api_key"
                        + " where revoked_at is null and (?::uuid is null or id > ?::uuid) order by id limit ?",
                ApiKeys::key,
                after,
                after,
                limit);
    }

    @Transactional
    public void revoke(UUID id) {
        int revoked = sql.update(
                "update api_key set revoked_at = ? where id = ? and revoked_at is null", clock.instant(), id);
        if (revoked == 0) {
            throw AccessProblem.notFound(id);
        }
    }

    private static ApiKey key(Row row) {
        return new ApiKey(row.uuid("id"), row.text("name"), row.uuid("created_by"), row.instant("created_at"));
    }
}
