package org.hotline.local.token;

import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Issues the bearer tokens of tests and local runs, as an OIDC provider would in a deployment. */
public final class TokenIssuer {

    public static final String ISSUER = "https://hotline.local";
    public static final String AUDIENCE = "hotline";

    /** How long a token serves. */
    public static final Duration VALIDITY = Duration.ofHours(12);

    private final PrivateKey key;
    private final Clock clock;

    public TokenIssuer(PrivateKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /**
     * A signed token for a person or program in a role.
     *
     * @param name what it is called; the same role and name are the same person every time. Without one the role's name
     * @param team the team's key; without one the role's usual team, if it has one
     */
    public String issue(Role role, @Nullable String name, @Nullable String team) {
        Instant now = clock.instant();
        return sign(new TokenClaims(
                role.label(),
                name == null ? role.label() : name,
                team == null ? role.usualTeam().orElse(null) : team,
                AUDIENCE,
                now,
                now.plus(VALIDITY)));
    }

    /** The identity of a person or program in a role. */
    public static UUID subject(Role role, String name) {
        return TokenClaims.subject(role.label(), name);
    }

    /**
     * A signed token that tells a program who signed in with it; it opens no service.
     *
     * @param client the program
     * @param nonce what the program wants to find in it
     */
    public String identity(Role role, String name, String client, @Nullable String nonce) {
        Instant now = clock.instant();
        JwtClaims payload = claims(new TokenClaims(role.label(), name, null, client, now, now.plus(VALIDITY)));
        payload.setStringClaim("typ", "ID");
        if (nonce != null) {
            payload.setStringClaim("nonce", nonce);
        }
        return signed(payload);
    }

    /** A signed token that says exactly that. */
    public String sign(TokenClaims claims) {
        return signed(claims(claims));
    }

    private String signed(JwtClaims payload) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setKey(key);
        signature.setPayload(payload.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JwtClaims claims(TokenClaims claims) {
        JwtClaims payload = new JwtClaims();
        payload.setIssuer(ISSUER);
        payload.setAudience(claims.audience());
        payload.setSubject(claims.subject().toString());
        payload.setStringClaim("upn", claims.name());
        payload.setStringClaim("name", claims.name());
        payload.setStringListClaim("groups", List.of(claims.role()));
        payload.setStringClaim("typ", "Bearer");
        if (claims.team() != null) {
            payload.setStringClaim("team", claims.team());
        }
        payload.setIssuedAt(NumericDate.fromSeconds(claims.from().getEpochSecond()));
        payload.setExpirationTime(NumericDate.fromSeconds(claims.until().getEpochSecond()));
        return payload;
    }
}
