package org.hotline.gateway.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.inbound.InboundWebhookTable.SealedInboundWebhook;
import org.hotline.gateway.webhook.WebhookRotating.RotatedSecret;
import org.hotline.gateway.webhook.WebhookSecret;
import org.hotline.kit.security.SealedTexts;
import org.jspecify.annotations.Nullable;

/** Gives inbound webhooks new secrets. */
@ApplicationScoped
@Transactional
public class InboundWebhookRotating {

    private final InboundWebhookTable webhooks;
    private final SealedTexts seal;
    private final Duration overlap;
    private final Clock clock;

    InboundWebhookRotating(
            InboundWebhookTable webhooks,
            SealedTexts seal,
            @ConfigProperty(name = "hotline.webhooks.rotation") Duration overlap,
            Clock clock) {
        this.webhooks = webhooks;
        this.seal = seal;
        this.overlap = overlap;
        this.clock = clock;
    }

    /**
     * From now on this secret is good, and the one before for a while; the one before that no more. Given the one that is good
     * already nothing changes, so that who asks twice does not lose the one before.
     *
     * @param given that the other system has already; we make one without
     */
    public RotatedSecret rotate(UUID id, @Nullable String given) {
        SealedInboundWebhook held = webhooks.hold(id).orElseThrow(() -> InboundWebhookProblem.notFound(id));
        if (given != null && seal.open(held.secret(), id).filter(given::equals).isPresent()) {
            return new RotatedSecret(
                    given, Objects.requireNonNullElse(held.webhook().formerUntil(), clock.instant()));
        }
        String secret = given == null ? WebhookSecret.random() : given;
        Instant until = clock.instant().plus(overlap);
        webhooks.save(new SealedInboundWebhook(held.webhook().rotated(until), seal.seal(secret, id), held.secret()));
        return new RotatedSecret(secret, until);
    }
}
