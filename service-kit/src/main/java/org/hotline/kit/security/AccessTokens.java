package org.hotline.kit.security;

import io.smallrye.jwt.auth.principal.ParseException;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Tells access tokens from what the same issuer signs for other purposes: ID tokens, refresh tokens, logout tokens. A token
 * that says of itself what it is has to say that it is an access token (RFC 9068, or Bearer as Keycloak has it).
 */
final class AccessTokens {

    private static final Set<String> HEADER_TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");
    private static final String CLAIMED_TYPE = "bearer";

    private AccessTokens() {}

    /** Refuses what is none; the token has to be verified already. */
    static void require(String token, JsonWebToken verified) throws ParseException {
        if (!isOneOf(HEADER_TYPES, header(token)) || !isOneOf(Set.of(CLAIMED_TYPE), claim(verified, "typ"))) {
            throw new ParseException("the token says that it is no access token");
        }
        if (verified.containsClaim("at_hash") || verified.containsClaim("c_hash") || verified.containsClaim("events")) {
            throw new ParseException("the token has claims of an ID or logout token");
        }
    }

    private static boolean isOneOf(Set<String> types, @Nullable String type) {
        return type == null || types.contains(type.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String header(String token) throws ParseException {
        try {
            return JsonWebStructure.fromCompactSerialization(token).getHeader("typ");
        } catch (JoseException e) {
            throw new ParseException("the token has no readable header", e);
        }
    }

    private static @Nullable String claim(JsonWebToken token, String name) {
        Object value = token.getClaim(name);
        return value == null ? null : value.toString();
    }
}
