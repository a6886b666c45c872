package org.hotline.local.token;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Issues the bearer tokens of a local run, as an OIDC provider would in a deployment. */
public final class Tokens {

    public static final String ISSUER = "https://hotline.local";

    private static final String AUDIENCE = "hotline";
    private static final Duration VALIDITY = Duration.ofHours(12);

    private final SigningKeys keys;
    private final Clock clock;

    public Tokens(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * A signed token for a person or program in a role.
     *
     * @param name what it is called; the same role and name are the same person every time. Without one the role's name
     * @param team the team's key; without one the role's usual team, if it has one
     */
    public String issue(Role role, @Nullable String name, @Nullable String team) {
        var called = name == null ? role.label() : name;
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject(role, called).toString());
        claims.setStringClaim("upn", called);
        claims.setStringClaim("name", called);
        claims.setStringListClaim("groups", List.of(role.label()));
        claims.setStringClaim("typ", "Bearer");
        addTeam(claims, team == null ? role.usualTeam().orElse(null) : team);
        addTimes(claims);
        return sign(claims);
    }

    /** The identity of a person or program in a role. */
    public static UUID subject(Role role, String name) {
        return UUID.nameUUIDFromBytes((role.label() + ":" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static void addTeam(JwtClaims claims, @Nullable String team) {
        if (team != null) {
            claims.setStringClaim("team", team);
        }
    }

    private void addTimes(JwtClaims claims) {
        var now = clock.instant();
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(VALIDITY).getEpochSecond()));
    }

    private String sign(JwtClaims claims) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setKey(keys.privateKey());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
