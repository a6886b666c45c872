package org.hotline.kit.security;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and checks tokens that prove an id for one purpose. A token is the id followed by the first half of its HMAC-SHA256, 256 bits
 * as 52 digits to the base 32: short enough for the local part of a mail address, and proof against mail programs that change the
 * case of letters.
 */
public final class SignedIds {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 52;
    private static final int BYTES = 32;
    private static final int ID_BYTES = 16;

    private final SecretKeySpec key;
    private final byte[] purpose;

    /** @param purpose what is signed for one is worth nothing for another */
    public SignedIds(DeploymentSecret secret, String purpose) {
        this.key = new SecretKeySpec(secret.forPurpose(""), ALGORITHM);
        this.purpose = purpose.getBytes(StandardCharsets.UTF_8);
    }

    public String issue(UUID proven) {
        byte[] id = bytes(proven);
        byte[] token = ByteBuffer.allocate(BYTES).put(id).put(seal(id)).array();
        String digits = new BigInteger(1, token).toString(32);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }

    /** The id that a token proves; nothing when we did not issue it, whole and as it is. */
    public Optional<UUID> verify(String token) {
        String digits = token.toLowerCase(Locale.ROOT);
        if (digits.length() != LENGTH || !digits.matches("[0-9a-v]+")) {
            return Optional.empty();
        }
        BigInteger number = new BigInteger(digits, 32);
        if (number.bitLength() > BYTES * Byte.SIZE) {
            return Optional.empty();
        }
        byte[] claimed = bytes(number);
        byte[] id = Arrays.copyOf(claimed, ID_BYTES);
        byte[] seal = Arrays.copyOfRange(claimed, ID_BYTES, BYTES);
        return MessageDigest.isEqual(seal, seal(id)) ? Optional.of(uuid(id)) : Optional.empty();
    }

    private byte[] seal(byte[] id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose);
            return Arrays.copyOf(mac.doFinal(id), BYTES - ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no " + ALGORITHM, e);
        }
    }

    private static byte[] bytes(BigInteger number) {
        byte[] shortest = number.toByteArray();
        byte[] all = new byte[BYTES];
        int length = Math.min(shortest.length, BYTES);
        System.arraycopy(shortest, shortest.length - length, all, BYTES - length, length);
        return all;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] id) {
        ByteBuffer buffer = ByteBuffer.wrap(id);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
