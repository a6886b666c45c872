package org.hotline.gateway.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.access.AccountOwning;
import org.hotline.gateway.inbound.InboundWebhookTable.SealedInboundWebhook;
import org.hotline.gateway.webhook.WebhookSecret;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.SealedTexts;
import org.jspecify.annotations.Nullable;

/** Opens addresses for systems that push to us, and shuts them. What came stays, and its account whose it is. */
@ApplicationScoped
@Transactional
public class InboundWebhookEditing {

    private final InboundWebhookTable webhooks;
    private final AccountOwning owning;
    private final SealedTexts seal;
    private final Clock clock;

    InboundWebhookEditing(InboundWebhookTable webhooks, AccountOwning owning, SealedTexts seal, Clock clock) {
        this.webhooks = webhooks;
        this.owning = owning;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * An inbound webhook as an admin gives it.
     *
     * @param integration whose the account is to be; the webhook is one of its own without
     * @param secret that the other system has already; we make one without
     */
    public record InboundWebhookSettings(
            String name,
            AccountName account,
            @Nullable UUID integration,
            @Nullable String secret) {}

    /**
     * A new one.
     *
     * @param secret with which all that is pushed is to be signed; nobody can show it again
     */
    public record IssuedInboundWebhook(UUID id, String secret) {}

    public IssuedInboundWebhook add(InboundWebhookSettings given) {
        UUID id = Ids.next();
        String secret = given.secret == null ? WebhookSecret.random() : given.secret;
        InboundWebhook webhook = new InboundWebhook(
                id,
                given.name,
                given.account.channel(),
                given.account.account(),
                given.integration == null ? id : given.integration,
                true,
                null,
                1,
                clock.instant());
        if (!webhooks.add(new SealedInboundWebhook(webhook, seal.seal(secret, id), null))) {
            throw InboundWebhookProblem.known();
        }
        owning.bind(webhook.accountName(), webhook.integration());
        return new IssuedInboundWebhook(id, secret);
    }

    /**
     * Calls it otherwise, or has it take nothing any more.
     *
     * @param basedOn refuses a version that is not the one that was read
     */
    public void change(UUID id, String name, boolean active, LongConsumer basedOn) {
        SealedInboundWebhook held = webhooks.hold(id).orElseThrow(() -> InboundWebhookProblem.notFound(id));
        basedOn.accept(held.webhook().version());
        webhooks.save(
                new SealedInboundWebhook(held.webhook().changedTo(name, active), held.secret(), held.formerSecret()));
    }

    public void remove(UUID id) {
        if (!webhooks.remove(id)) {
            throw InboundWebhookProblem.notFound(id);
        }
    }
}
