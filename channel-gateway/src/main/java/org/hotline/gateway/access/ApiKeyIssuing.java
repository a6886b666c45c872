package org.hotline.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.access.ApiKeyTable.HashedApiKey;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/** Issues keys and revokes them. */
@ApplicationScoped
@Transactional
public class ApiKeyIssuing {

    private final ApiKeyTable keys;
    private final AccountOwning owning;
    private final Clock clock;

    ApiKeyIssuing(ApiKeyTable keys, AccountOwning owning, Clock clock) {
        this.keys = keys;
        this.owning = owning;
        this.clock = clock;
    }

    /** A new key with its secret, which nobody can show again. */
    public record IssuedApiKey(ApiKey key, String secret) {}

    /**
     * What a key is wanted for.
     *
     * @param integration whose key it is to be, when that handed in or was issued a key before
     * @param accounts to which it is bound, on every channel
     */
    public record Purpose(
            @Nullable UUID integration,
            @Nullable List<String> accounts,
            @Nullable List<ApiKeyScope> scopes) {}

    /** The accounts to which it is bound belong to its integration from now on. */
    public IssuedApiKey issue(String name, Purpose purpose, Caller caller) {
        UUID id = Ids.next();
        UUID integration = purpose.integration == null ? id : purpose.integration;
        ApiKey key = new ApiKey(id, name, integration, purpose.accounts, purpose.scopes, caller.id(), clock.instant());
        if (purpose.accounts != null) {
            owning.bind(purpose.accounts, integration);
        }
        ApiKeySecret secret = ApiKeySecret.random(key.id());
        keys.add(new HashedApiKey(key, secret.hash()));
        return new IssuedApiKey(key, secret.shown());
    }

    public void revoke(UUID id) {
        if (!keys.revoke(id, clock.instant())) {
            throw AccessProblem.notFound(id);
        }
    }
}
