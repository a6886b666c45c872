package org.hotline.gateway.provider;

import java.time.Instant;
import java.util.UUID;
import org.hotline.kit.id.Ids;

/** That a provider and we share a secret, with which he signs what he pushes about an account of ours. */
public record SigningSecret(Provider provider, String account, Instant setAt) {

    /** For whom alone the secret is sealed. */
    UUID owner() {
        return Ids.of("what " + provider + " signs about " + account);
    }
}
