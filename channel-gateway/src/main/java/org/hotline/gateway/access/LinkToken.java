package org.hotline.gateway.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.hotline.kit.security.SecretHash;

/** The secret part of a link that only one person has: 128 random bits, of which we keep only the hash. */
public record LinkToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static LinkToken random() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    public String hash() {
        return SecretHash.of(value);
    }
}
