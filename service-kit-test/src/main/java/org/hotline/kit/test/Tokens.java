package org.hotline.kit.test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bearer tokens that a service under test accepts; the same claims as those of {@code ./hotline token}. */
public final class Tokens {

    private static final PrivateKey KEY = readKey();
    private static final Clock CLOCK = Clock.systemUTC();

    private Tokens() {}

    public static String of(String role) {
        return of(role, role);
    }

    public static String of(String role, String name) {
        return of(role, name, defaultTeam(role));
    }

    public static String of(String role, String name, @Nullable String team) {
        Instant now = CLOCK.instant();
        return sign(role, name, team, "https://hotline.local", "hotline", now, now.plus(Duration.ofHours(1)));
    }

    /** A token that was valid until an hour ago. */
    public static String expired(String role) {
        return endingAt(role, CLOCK.instant().minus(Duration.ofHours(1)));
    }

    /** A token that ends at that time. */
    public static String endingAt(String role, Instant end) {
        return sign(role, role, null, "https://hotline.local", "hotline", end.minus(Duration.ofHours(1)), end);
    }

    /** A token for somebody else's service. */
    public static String forAudience(String role, String audience) {
        Instant now = CLOCK.instant();
        return sign(role, role, null, "https://hotline.local", audience, now, now.plus(Duration.ofHours(1)));
    }

    /** The id of the caller that such a token names. */
    public static UUID idOf(String role, String name) {
        return UUID.nameUUIDFromBytes((role + ":" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String defaultTeam(String role) {
        return switch (role) {
            case "operator" -> "first-line";
            case "specialist" -> "second-line";
            default -> null;
        };
    }

    private static String sign(
            String role, String name, @Nullable String team, String issuer, String audience, Instant from, Instant to) {
        String claims = """
                {"iss":"%s","aud":"%s","sub":"%s","upn":"%s","name":"%s","groups":["%s"],%s"iat":%d,"exp":%d}""".formatted(
                        issuer,
                        audience,
                        idOf(role, name),
                        name,
                        name,
                        role,
                        team == null ? "" : "\"team\":\"" + team + "\",",
                        from.getEpochSecond(),
                        to.getEpochSecond());
        String unsigned = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8))
                + "."
                + base64(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(KEY);
            signature.update(unsigned.getBytes(StandardCharsets.UTF_8));
            return unsigned + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey readKey() {
        try (InputStream pem = Tokens.class.getResourceAsStream("/META-INF/hotline-test-private.pem")) {
            if (pem == null) {
                throw new IllegalStateException("the test key is missing");
            }
            String text =
                    new String(pem.readAllBytes(), StandardCharsets.US_ASCII).replaceAll("-----[^-]+-----|\\s", "");
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
