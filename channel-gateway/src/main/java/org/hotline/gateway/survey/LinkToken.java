package org.hotline.gateway.survey;

import java.security.SecureRandom;
import java.util.Base64;
import org.hotline.kit.security.SecretHash;

/** The secret part of a survey's link: 128 random bits, of which we keep only the hash. */
record LinkToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkToken random() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    String hash() {
        return SecretHash.of(value);
    }
}
