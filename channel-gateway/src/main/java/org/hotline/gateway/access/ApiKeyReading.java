package org.hotline.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads which keys there are; single statements that need no snapshot of them all. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class ApiKeyReading {

    private final ApiKeyTable keys;

    ApiKeyReading(ApiKeyTable keys) {
        this.keys = keys;
    }

    /** Those in force, oldest first. */
    public List<ApiKey> list(@Nullable UUID after, int limit) {
        return keys.list(after, limit);
    }
}
