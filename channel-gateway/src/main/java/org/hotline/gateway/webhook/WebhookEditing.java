package org.hotline.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.gateway.webhook.WebhookTable.SealedWebhook;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** Says who is told what. */
@ApplicationScoped
@Transactional
public class WebhookEditing {

    private final WebhookTable webhooks;
    private final WebhookLaneTable lanes;
    private final WebhookTypes types;
    private final WebhookSeal seal;
    private final Clock clock;

    WebhookEditing(WebhookTable webhooks, WebhookLaneTable lanes, WebhookTypes types, WebhookSeal seal, Clock clock) {
        this.webhooks = webhooks;
        this.lanes = lanes;
        this.types = types;
        this.seal = seal;
        this.clock = clock;
    }

    /** A webhook as an admin gives it. */
    public record WebhookSettings(String url, @Nullable String description, List<String> eventTypes, boolean active) {}

    /**
     * A new one.
     *
     * @param secret with which it is signed; nobody can show it again
     */
    public record IssuedWebhook(UUID id, String secret) {}

    public IssuedWebhook add(WebhookSettings given) {
        types.require(given.eventTypes);
        UUID id = Ids.next();
        String secret = WebhookSecret.random();
        Webhook webhook =
                new Webhook(id, given.url, given.description, given.eventTypes, given.active, 1, clock.instant());
        webhooks.add(new SealedWebhook(webhook, new WebhookSecrets(seal.seal(secret, id), null, null)));
        return new IssuedWebhook(id, secret);
    }

    /**
     * Replaces where it is and what it is told.
     *
     * @param basedOn refuses a version that is not the one that was read
     */
    public void change(UUID id, WebhookSettings given, LongConsumer basedOn) {
        types.require(given.eventTypes);
        SealedWebhook held = hold(id);
        basedOn.accept(held.webhook().version());
        webhooks.save(new SealedWebhook(held.webhook().changedTo(given), held.secrets()));
        webhooks.acquit(id);
        Instant now = clock.instant();
        lanes.hurry(id, now, WebhookClaiming.triedUntil(now));
    }

    void switchOff(UUID id) {
        SealedWebhook held = hold(id);
        Webhook webhook = held.webhook();
        WebhookSettings off = new WebhookSettings(webhook.url(), webhook.description(), webhook.eventTypes(), false);
        webhooks.save(new SealedWebhook(webhook.changedTo(off), held.secrets()));
    }

    void remove(UUID id) {
        hold(id);
        webhooks.remove(id);
    }

    private SealedWebhook hold(UUID id) {
        return webhooks.hold(id).orElseThrow(() -> WebhookProblem.notFound(id));
    }
}
