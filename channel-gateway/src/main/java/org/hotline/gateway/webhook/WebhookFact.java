package org.hotline.gateway.webhook;

import java.time.Instant;
import java.util.UUID;
import org.hotline.kit.id.Ids;

/**
 * Something that happened, as it is told elsewhere.
 *
 * @param subject what it is about: what is told of one is told in its order
 * @param recordedAt when we learned of it
 */
public record WebhookFact(UUID eventId, String type, UUID subject, Instant recordedAt, String body) {

    /** What one webhook is told of it; the same however often that is written down. */
    UUID deliveryTo(Webhook webhook) {
        return Ids.of("webhook " + webhook.id() + " is told " + eventId);
    }
}
