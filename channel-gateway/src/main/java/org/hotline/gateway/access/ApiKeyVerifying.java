package org.hotline.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.hotline.gateway.access.ApiKeyTable.HashedApiKey;

/**
 * Recognises keys in force; one look at the database for every call that is signed in by
 * one, which needs no transaction.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class ApiKeyVerifying {

    private final ApiKeyTable keys;

    ApiKeyVerifying(ApiKeyTable keys) {
        this.keys = keys;
    }

    /** The key that was shown as this text, unless it was revoked. */
    public Optional<ApiKey> verify(String shown) {
        return ApiKeySecret.parse(shown)
                .flatMap(secret -> keys.find(secret.id())
                        .filter(key -> secret.matches(key.secretHash()))
                        .map(HashedApiKey::key));
    }
}
