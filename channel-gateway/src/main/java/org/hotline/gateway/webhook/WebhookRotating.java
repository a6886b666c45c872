package org.hotline.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.webhook.WebhookTable.SealedWebhook;

/** Gives webhooks new secrets. */
@ApplicationScoped
@Transactional
public class WebhookRotating {

    private final WebhookTable webhooks;
    private final WebhookSeal seal;
    private final Duration overlap;
    private final Clock clock;

    WebhookRotating(
            WebhookTable webhooks,
            WebhookSeal seal,
            @ConfigProperty(name = "hotline.webhooks.rotation") Duration overlap,
            Clock clock) {
        this.webhooks = webhooks;
        this.seal = seal;
        this.overlap = overlap;
        this.clock = clock;
    }

    /**
     * A new secret, which nobody can show again.
     *
     * @param formerUntil until when everything is signed with the one before as well
     */
    public record RotatedSecret(String secret, Instant formerUntil) {}

    /** The one before the last is good for nothing from now on. */
    public RotatedSecret rotate(UUID id) {
        SealedWebhook held = webhooks.hold(id).orElseThrow(() -> WebhookProblem.notFound(id));
        RotatedSecret rotated =
                new RotatedSecret(WebhookSecret.random(), clock.instant().plus(overlap));
        webhooks.save(new SealedWebhook(
                held.webhook().rotated(),
                held.secrets().rotatedTo(seal.seal(rotated.secret, id), rotated.formerUntil)));
        return rotated;
    }
}
