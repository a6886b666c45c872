package org.hotline.gateway.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.kit.security.SecretHash;

/** A key in the form in which it is shown once: {@code hlk_ID_SECRET}. */
record ApiKeySecret(UUID id, String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("hlk_([0-9a-f-]{36})_([0-9a-f]{64})");

    static ApiKeySecret random(UUID id) {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new ApiKeySecret(id, HexFormat.of().formatHex(bits));
    }

    static Optional<ApiKeySecret> parse(String shown) {
        Matcher form = FORM.matcher(shown);
        return form.matches()
                ? Optional.of(new ApiKeySecret(UUID.fromString(form.group(1)), form.group(2)))
                : Optional.empty();
    }

    String shown() {
        return "hlk_" + id + "_" + value;
    }

    String hash() {
        return SecretHash.of(value);
    }

    boolean matches(String storedHash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.UTF_8), storedHash.getBytes(StandardCharsets.UTF_8));
    }
}
