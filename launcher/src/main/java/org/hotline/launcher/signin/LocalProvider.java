package org.hotline.launcher.signin;

import java.math.BigInteger;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotline.local.token.Role;
import org.hotline.local.token.TokenIssuer;
import org.jspecify.annotations.Nullable;

/** What the provider of a local run says and gives, without the HTTP around it. */
public final class LocalProvider {

    /** The program that people sign in with. */
    public static final String CLIENT = "hotline-door";

    private static final Duration CODE_SERVES = Duration.ofMinutes(1);
    private static final Set<String> KEPT =
            Set.of("client_id", "redirect_uri", "state", "nonce", "code_challenge", "code_challenge_method");

    private final URI address;
    private final TokenIssuer issuer;
    private final RSAPublicKey key;
    private final Clock clock;
    private final Admissions admissions = new Admissions();

    public LocalProvider(URI address, TokenIssuer issuer, RSAPublicKey key, Clock clock) {
        this.address = address;
        this.issuer = issuer;
        this.key = key;
        this.clock = clock;
    }

    /** The discovery document (OpenID Connect Discovery 1.0, section 3). */
    Map<String, Object> description() {
        return Map.of(
                "issuer",
                TokenIssuer.ISSUER,
                "authorization_endpoint",
                address + "/authorize",
                "token_endpoint",
                address + "/token",
                "end_session_endpoint",
                address + "/sign-out",
                "jwks_uri",
                address + "/keys",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"),
                "code_challenge_methods_supported",
                List.of("S256"));
    }

    /** The key set (RFC 7517). */
    Map<String, Object> keys() {
        return Map.of(
                "keys",
                List.of(Map.of(
                        "kty", "RSA",
                        "alg", "RS256",
                        "use", "sig",
                        "n", unsigned(key.getModulus()),
                        "e", unsigned(key.getPublicExponent()))));
    }

    /** What a program asks for, as far as it is known; refuses to send people anywhere but to this machine. */
    Map<String, String> checked(Map<String, String> asked) {
        requireLoopback(asked.get("redirect_uri"));
        require(
                "S256".equals(asked.getOrDefault("code_challenge_method", "S256")),
                "code_challenge_method must be S256.");
        Map<String, String> kept = new LinkedHashMap<>(asked);
        kept.keySet().retainAll(KEPT);
        return kept;
    }

    /** Where the person goes back to, with a code. */
    URI admit(Map<String, String> form) {
        Map<String, String> asked = checked(form);
        String name = form.getOrDefault("name", "").strip();
        require(!name.isEmpty() && name.length() <= 60, "name must have 1 to 60 characters.");
        Role role = Role.named(form.getOrDefault("role", ""))
                .orElseThrow(() -> new IllegalArgumentException("role must be one of " + Role.all() + "."));
        Instant now = clock.instant();
        SignedIn admission = new SignedIn(
                role,
                name,
                asked.getOrDefault("client_id", ""),
                asked.getOrDefault("redirect_uri", ""),
                asked.get("code_challenge"),
                asked.get("nonce"),
                now.plus(CODE_SERVES));
        String code = admissions.codeFor(admission, now);
        return URI.create(admission.redirect() + (admission.redirect().contains("?") ? "&" : "?") + "code=" + code
                + "&state=" + URLEncoder.encode(asked.getOrDefault("state", ""), StandardCharsets.UTF_8));
    }

    /** Where the person goes after leaving: this remembers nobody. */
    URI leave(Map<String, String> asked) {
        String redirect = asked.get("post_logout_redirect_uri");
        requireLoopback(redirect);
        return URI.create(String.valueOf(redirect));
    }

    /** The tokens for a code, or an error (RFC 6749, 5.2). */
    Map<String, Object> tokens(Map<String, String> form) {
        return admissions
                .redeem(
                        form.getOrDefault("code", ""),
                        form.get("redirect_uri"),
                        form.get("code_verifier"),
                        clock.instant())
                .map(this::tokens)
                .orElse(Map.of("error", "invalid_grant"));
    }

    private Map<String, Object> tokens(SignedIn admission) {
        return Map.of(
                "access_token", issuer.issue(admission.role(), admission.name(), null),
                "id_token", issuer.identity(admission.role(), admission.name(), admission.client(), admission.nonce()),
                "token_type", "Bearer",
                "expires_in", TokenIssuer.VALIDITY.toSeconds());
    }

    private static void requireLoopback(@Nullable String redirect) {
        String host = redirect == null ? null : URI.create(redirect).getHost();
        require(
                "localhost".equals(host) || "127.0.0.1".equals(host),
                "A local run sends people back to localhost only.");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        byte[] magnitude = new byte[bytes.length - sign];
        System.arraycopy(bytes, sign, magnitude, 0, magnitude.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }
}
