package org.hotline.gateway.webhook;

import com.standardwebhooks.exceptions.WebhookSigningException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import org.hotline.kit.security.Hmac;

/** With what messages are signed by the Standard Webhooks, as it is shown: {@code whsec_} and its bytes in Base64. */
public final class WebhookSecret {

    /** With what each signature begins that is made by this way. */
    public static final String VERSION = "v1,";

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final int FEWEST_BYTES = 24;
    private static final int MOST_BYTES = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private WebhookSecret() {}

    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** Whether it is one as others make them, of 24 to 64 bytes. */
    public static boolean isOne(String given) {
        try {
            int bytes =
                    given.startsWith(PREFIX) ? Base64.getDecoder().decode(given.substring(PREFIX.length())).length : 0;
            return bytes >= FEWEST_BYTES && bytes <= MOST_BYTES;
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    /**
     * What a message bears that was pushed to us, whatever its bytes.
     *
     * @param timestamp as it was written
     */
    public static String sign(String secret, String name, String timestamp, byte[] body) {
        byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        byte[] head = (name + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
        return VERSION + Base64.getEncoder().encodeToString(Hmac.of("HmacSHA256", key, head, body));
    }

    /** What a message of that name bears that is said at that moment. */
    public static String sign(String secret, String name, Instant at, String body) {
        try {
            return new com.standardwebhooks.Webhook(secret).sign(name, at.getEpochSecond(), body);
        } catch (WebhookSigningException e) {
            throw new IllegalStateException(e);
        }
    }
}
