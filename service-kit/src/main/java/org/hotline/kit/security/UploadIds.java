package org.hotline.kit.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Ids of files that people upload. One half of an id is random, the other seals it for whoever uploaded the file: a service that
 * does not have the file sees whether somebody could have uploaded it, and nobody else makes such an id.
 */
@ApplicationScoped
public class UploadIds {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "hotline.upload.v1:";

    /** RFC 9562: an id of version 8 says what its maker likes in all other bits. */
    private static final long VERSION = 0x8000L;

    private static final long VERSION_BITS = 0xF000L;
    private static final long VARIANT = 1L << 63;
    private static final long VARIANT_BITS = 3L << 62;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    UploadIds(DeploymentSecret secret) {
        this.key = new SecretKeySpec(secret.forPurpose(PURPOSE), ALGORITHM);
    }

    /** A new one. */
    public UUID issue(UUID uploader) {
        return sealed((random.nextLong() & ~VERSION_BITS) | VERSION, uploader);
    }

    /** Whether it was issued to that uploader. */
    public boolean isIssued(UUID id, UUID uploader) {
        return id.equals(sealed(id.getMostSignificantBits(), uploader));
    }

    private UUID sealed(long half, UUID uploader) {
        byte[] said = ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(half)
                .putLong(uploader.getMostSignificantBits())
                .putLong(uploader.getLeastSignificantBits())
                .array();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            long seal = ByteBuffer.wrap(mac.doFinal(said)).getLong();
            return new UUID(half, (seal & ~VARIANT_BITS) | VARIANT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no " + ALGORITHM, e);
        }
    }
}
