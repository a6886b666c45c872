package org.hotline.kit.test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline.local.token.Role;
import org.hotline.local.token.SigningKeys;
import org.hotline.local.token.TokenClaims;
import org.hotline.local.token.TokenIssuer;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Bearer tokens that a service under test accepts: those of {@code ./hotline token}, signed with the key of the tests. */
public final class Tokens {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration VALIDITY = Duration.ofHours(1);
    private static final TokenIssuer ISSUER = new TokenIssuer(readKey(), CLOCK);

    private static final Map<List<@Nullable String>, String> ISSUED = new ConcurrentHashMap<>();

    private Tokens() {}

    public static String of(String role) {
        return of(role, role);
    }

    public static String of(String role, String name) {
        return of(role, name, Role.named(role).flatMap(Role::usualTeam).orElse(null));
    }

    /** The same token for the same person, as clients have it. */
    public static String of(String role, String name, @Nullable String team) {
        return ISSUED.computeIfAbsent(Arrays.asList(role, name, team), person -> issue(role, name, team));
    }

    private static String issue(String role, String name, @Nullable String team) {
        return sign(role, name, team, TokenIssuer.AUDIENCE, CLOCK.instant().plus(VALIDITY));
    }

    /** A token that was valid until an hour ago. */
    public static String expired(String role) {
        return endingAt(role, CLOCK.instant().minus(VALIDITY));
    }

    /** A token that ends at that time. */
    public static String endingAt(String role, Instant end) {
        return sign(role, role, null, TokenIssuer.AUDIENCE, end);
    }

    /** A token for somebody else's service. */
    public static String forAudience(String role, String audience) {
        return sign(role, role, null, audience, CLOCK.instant().plus(VALIDITY));
    }

    /** A signed token that says of itself what it is: in its header, and in its claim {@code typ}. */
    public static String typed(String role, String header, String claim) {
        return with(role, header, Map.of("typ", claim));
    }

    /** A signed token with these claims besides, which says nothing else of what it is. */
    public static String with(String role, String header, Map<String, ?> more) {
        String[] parts = of(role).split("\\.", -1);
        try {
            JwtClaims claims =
                    JwtClaims.parse(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
            claims.unsetClaim("typ");
            more.forEach(claims::setClaim);
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            signature.setHeader("typ", header);
            signature.setKey(readKey());
            signature.setPayload(claims.toJson());
            return signature.getCompactSerialization();
        } catch (JoseException | InvalidJwtException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id of the caller that such a token names. */
    public static UUID idOf(String role, String name) {
        return TokenClaims.subject(role, name);
    }

    private static String sign(String role, String name, @Nullable String team, String audience, Instant end) {
        return ISSUER.sign(new TokenClaims(role, name, team, audience, end.minus(VALIDITY), end));
    }

    private static PrivateKey readKey() {
        try (InputStream pem = Tokens.class.getResourceAsStream("/META-INF/hotline-test-private.pem")) {
            if (pem == null) {
                throw new IllegalStateException("the test key is missing");
            }
            return SigningKeys.privateKey(new String(pem.readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
