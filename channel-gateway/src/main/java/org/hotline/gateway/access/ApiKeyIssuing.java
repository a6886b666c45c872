package org.hotline.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.access.ApiKeyTable.HashedApiKey;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** Issues keys, lists those in force and revokes them. */
@ApplicationScoped
@Transactional
public class ApiKeyIssuing {

    private final ApiKeyTable keys;
    private final Clock clock;

    ApiKeyIssuing(ApiKeyTable keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A new key with its secret, which nobody can show again. */
    public record IssuedApiKey(ApiKey key, String secret) {}

    public IssuedApiKey issue(String name, UUID createdBy) {
        ApiKey key = new ApiKey(Ids.next(), name, createdBy, clock.instant());
        ApiKeySecret secret = ApiKeySecret.random(key.id());
        keys.add(new HashedApiKey(key, secret.hash()));
        return new IssuedApiKey(key, secret.shown());
    }

    /** Those in force, oldest first. */
    public List<ApiKey> list(@Nullable UUID after, int limit) {
        return keys.list(after, limit);
    }

    public void revoke(UUID id) {
        if (!keys.revoke(id, clock.instant())) {
            throw AccessProblem.notFound(id);
        }
    }
}
