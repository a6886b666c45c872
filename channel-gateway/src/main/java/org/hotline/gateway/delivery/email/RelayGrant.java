package org.hotline.gateway.delivery.email;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.outgoing.TokenGrant;

/** By what tokens of OAuth 2 are had for the mail server that takes our mail, if it is signed in to by such. */
@ApplicationScoped
class RelayGrant {

    private final Optional<TokenGrant> grant;

    RelayGrant(
            @ConfigProperty(name = "hotline.mail.oauth2.token-endpoint") Optional<String> endpoint,
            @ConfigProperty(name = "hotline.mail.oauth2.client-id") Optional<String> clientId,
            @ConfigProperty(name = "hotline.mail.oauth2.client-secret") Optional<String> clientSecret,
            @ConfigProperty(name = "hotline.mail.oauth2.refresh-token") Optional<String> refreshToken,
            @ConfigProperty(name = "hotline.mail.oauth2.scope") Optional<String> scope) {
        grant = endpoint.map(where -> new TokenGrant(
                where,
                clientId.orElse(null),
                clientSecret.orElse(null),
                refreshToken.orElse(null),
                scope.orElse(null)));
        if (grant.isPresent() && (clientId.isEmpty() || (clientSecret.isEmpty() && refreshToken.isEmpty()))) {
            throw new IllegalArgumentException(
                    "hotline.mail.oauth2: client-id, and client-secret or refresh-token, are missing");
        }
    }

    Optional<TokenGrant> grant() {
        return grant;
    }
}
