package org.hotline.kit.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** What a secret makes of what was sent (HMAC, RFC 2104). */
public final class Hmac {

    private Hmac() {}

    /**
     * As somebody makes it who has the secret.
     *
     * @param algorithm as Java calls it, such as {@code HmacSHA256}
     */
    public static byte[] of(String algorithm, String secret, byte[] sent) {
        return of(algorithm, secret.getBytes(StandardCharsets.UTF_8), sent);
    }

    /**
     * The same of several pieces, one behind the other.
     *
     * @param key the bytes of the secret
     */
    public static byte[] of(String algorithm, byte[] key, byte[]... sent) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            for (byte[] piece : sent) {
                mac.update(piece);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In a time that does not tell how much of it is right. */
    public static boolean isSame(String expected, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.strip().getBytes(StandardCharsets.UTF_8));
    }
}
