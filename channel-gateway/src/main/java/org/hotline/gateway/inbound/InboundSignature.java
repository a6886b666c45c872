package org.hotline.gateway.inbound;

import java.time.Instant;
import java.util.stream.Stream;
import org.hotline.gateway.webhook.WebhookSecret;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.security.Hmac;
import org.jspecify.annotations.Nullable;

/**
 * What shows who pushed something, as the Standard Webhooks have it in headers.
 *
 * @param name what whoever pushes calls it, each time that he pushes it
 * @param timestamp when, in seconds since 1970
 * @param signatures one by each of his secrets, with blanks between them
 */
public record InboundSignature(
        @Nullable String name,
        @Nullable String timestamp,
        @Nullable String signatures) {

    private static final long TOLERANCE_SECONDS = 300;
    private static final String NAME = "[!-~]{1,200}";
    private static final String TIMESTAMP = "\\d{1,12}";

    /** Whether it may be right, whatever the secret: the headers are there, and in their form. */
    boolean isWhole() {
        return name != null
                && timestamp != null
                && timestamp.matches(TIMESTAMP)
                && given().anyMatch(signature -> signature.startsWith(WebhookSecret.VERSION));
    }

    /** Whether the secret makes one of them of these bytes. */
    boolean isOf(byte[] body, String secret) {
        if (name == null || timestamp == null) {
            return false;
        }
        String made = WebhookSecret.sign(secret, name, timestamp, body);
        return given().anyMatch(signature -> Hmac.isSame(made, signature));
    }

    private Stream<String> given() {
        return signatures == null ? Stream.empty() : Stream.of(signatures.split(" ", -1));
    }

    /** Refuses what was signed long ago, lest somebody who heard it says it again, and what has no name to know it by. */
    void requireFit(Instant now) {
        if (timestamp == null || Math.abs(now.getEpochSecond() - Long.parseLong(timestamp)) > TOLERANCE_SECONDS) {
            throw FieldProblem.invalid("webhook-timestamp", "must be no more than five minutes from now");
        } else if (name == null || !name.matches(NAME)) {
            throw FieldProblem.invalid("webhook-id", "must be from 1 to 200 visible characters of ASCII");
        }
    }
}
