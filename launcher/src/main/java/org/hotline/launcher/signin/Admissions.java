package org.hotline.launcher.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The codes that were given out and not yet turned into tokens: each serves once, and a minute at most. */
final class Admissions {

    private static final int MOST = 1000;

    private final Map<String, SignedIn> open = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    String codeFor(SignedIn admission, Instant now) {
        open.values().removeIf(other -> other.until().isBefore(now));
        if (open.size() >= MOST) {
            throw new IllegalStateException("Too many sign-ins at once.");
        }
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        open.put(code, admission);
        return code;
    }

    /** Takes the code back; nothing when it is unknown, too old, or presented by somebody else than it was given to. */
    Optional<SignedIn> redeem(String code, @Nullable String redirect, @Nullable String verifier, Instant now) {
        return Optional.ofNullable(open.remove(code))
                .filter(admission -> now.isBefore(admission.until()))
                .filter(admission -> admission.redirect().equals(redirect))
                .filter(admission -> admission.challenge() == null
                        || (verifier != null && admission.challenge().equals(hash(verifier))));
    }

    private static String hash(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
