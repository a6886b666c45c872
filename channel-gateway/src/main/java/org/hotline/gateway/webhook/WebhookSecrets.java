package org.hotline.gateway.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook's messages are signed with, under seal.
 *
 * @param formerSecret with which they are signed as well, until its time is over
 */
public record WebhookSecrets(
        String secret,
        @Nullable String formerSecret,
        @Nullable Instant formerUntil) {

    /** The new one, beside which that of now stays good for a while. */
    WebhookSecrets rotatedTo(String other, Instant until) {
        return new WebhookSecrets(other, secret, until);
    }
}
