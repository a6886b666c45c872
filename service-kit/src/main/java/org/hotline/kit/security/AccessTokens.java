package org.hotline.kit.security;

import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Tells access tokens from what the same issuer signs for other purposes: ID tokens, refresh tokens, logout tokens. A token
 * that says of itself what it is has to say that it is an access token (RFC 9068, or as Keycloak and Cognito have it); one that
 * says nothing must not look like another.
 */
@ApplicationScoped
class AccessTokens {

    private static final String PLAIN = "jwt";
    private static final Set<String> HEADER_TYPES = Set.of(PLAIN, "at+jwt", "application/at+jwt");
    private static final List<String> NEVER_IN_ACCESS_TOKENS = List.of("at_hash", "c_hash", "s_hash", "events");

    private final boolean saying;

    /** @param saying whether a token has to say of itself that it is an access token */
    AccessTokens(@ConfigProperty(name = "hotline.token.says-access") boolean saying) {
        this.saying = saying;
    }

    /** Refuses what is none, and what is nobody's; the token has to be verified already. */
    void require(String token, JsonWebToken verified) throws ParseException {
        String subject = verified.getSubject();
        if (subject == null || subject.isBlank()) {
            throw new ParseException("the token does not say whose it is");
        }
        String header = lowerCase(header(token));
        String type = lowerCase(verified.getClaim("typ"));
        String use = lowerCase(verified.getClaim("token_use"));
        if ((header != null && !HEADER_TYPES.contains(header))
                || (type != null && !type.equals("bearer"))
                || (use != null && !use.equals("access"))) {
            throw new ParseException("the token says that it is no access token");
        }
        boolean says = type != null || use != null || (header != null && !header.equals(PLAIN));
        if (NEVER_IN_ACCESS_TOKENS.stream().anyMatch(verified::containsClaim)
                || (!says && verified.containsClaim("nonce"))) {
            throw new ParseException("the token has claims of an ID or logout token");
        }
        if (saying && !says) {
            throw new ParseException("the token does not say that it is an access token");
        }
    }

    private static @Nullable String lowerCase(@Nullable Object said) {
        return said == null ? null : said.toString().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String header(String token) throws ParseException {
        try {
            return JsonWebStructure.fromCompactSerialization(token).getHeader("typ");
        } catch (JoseException e) {
            throw new ParseException("the token has no readable header", e);
        }
    }
}
