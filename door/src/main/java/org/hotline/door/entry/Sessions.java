package org.hotline.door.entry;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a session knows of who signed in. */
public final class Sessions {

    private Sessions() {}

    /** The token by which the services know the person; nothing for whoever has not signed in. */
    public static Optional<String> accessToken(@Nullable SecurityIdentity identity) {
        return Optional.ofNullable(identity)
                .map(it -> it.getCredential(AccessTokenCredential.class))
                .map(AccessTokenCredential::getToken);
    }
}
