package org.hotline.gateway.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key that an integration signs in with, without its secret.
 *
 * @param integration whose key it is; every key is an integration of its own, unless it was issued for an earlier one
 * @param accounts on which it is good; all that belong to the integration when there are none
 * @param scopes what it is good for; everything when there are none
 */
public record ApiKey(
        UUID id,
        String name,
        UUID integration,
        @Nullable List<String> accounts,
        @Nullable List<ApiKeyScope> scopes,
        UUID createdBy,
        Instant createdAt) {}
