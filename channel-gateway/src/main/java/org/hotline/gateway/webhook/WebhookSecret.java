package org.hotline.gateway.webhook;

import com.standardwebhooks.exceptions.WebhookSigningException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;

/** With what messages are signed by the Standard Webhooks, as it is shown: {@code whsec_} and its bytes in Base64. */
final class WebhookSecret {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private WebhookSecret() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** What a message of that name bears that is said at that moment. */
    static String sign(String secret, String name, Instant at, String body) {
        try {
            return new com.standardwebhooks.Webhook(secret).sign(name, at.getEpochSecond(), body);
        } catch (WebhookSigningException e) {
            throw new IllegalStateException(e);
        }
    }
}
