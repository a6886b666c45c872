package org.hotline.gateway.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.gateway.inbound.InboundWebhookTable.SealedInboundWebhook;
import org.hotline.kit.security.SealedTexts;

/** Tells what was pushed by whoever has the secret of a webhook from what anybody else did; one look at the database, which needs no transaction. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class InboundWebhookVerifying {

    private final InboundWebhookTable webhooks;
    private final SealedTexts seal;
    private final Clock clock;

    InboundWebhookVerifying(InboundWebhookTable webhooks, SealedTexts seal, Clock clock) {
        this.webhooks = webhooks;
        this.seal = seal;
        this.clock = clock;
    }

    /** The webhook that it was pushed to; a problem when it is not signed by one of its secrets, or was long ago. */
    public InboundWebhook require(UUID id, InboundSignature signature, byte[] body) {
        Instant now = clock.instant();
        InboundWebhook webhook = webhooks.find(id)
                .filter(known -> known.webhook().active())
                .filter(known -> secrets(known, now).anyMatch(secret -> signature.isOf(body, secret)))
                .map(SealedInboundWebhook::webhook)
                .orElseThrow(InboundWebhookProblem::notSigned);
        signature.requireFit(now);
        return webhook;
    }

    private Stream<String> secrets(SealedInboundWebhook known, Instant now) {
        Instant formerUntil = known.webhook().formerUntil();
        String former = formerUntil != null && now.isBefore(formerUntil) ? known.formerSecret() : null;
        return Stream.concat(Stream.of(known.secret()), Stream.ofNullable(former))
                .map(secret -> seal.open(secret, known.webhook().id()))
                .flatMap(Optional::stream);
    }
}
