package org.hotline.gateway.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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

    /**
     * Whom it is meant for; a problem when there is no such webhook, or nothing that could be its signature, so that no body
     * is read in vain.
     *
     * @return tells by the body which webhook it was pushed to; a problem when it is not signed by one of its secrets, or was long ago
     */
    public Function<byte[], InboundWebhook> expect(UUID id, InboundSignature signature) {
        SealedInboundWebhook known = Optional.of(id)
                .filter(address -> signature.isWhole())
                .flatMap(webhooks::find)
                .filter(found -> found.webhook().active())
                .orElseThrow(InboundWebhookProblem::notSigned);
        return body -> signedBy(known, signature, body);
    }

    private InboundWebhook signedBy(SealedInboundWebhook known, InboundSignature signature, byte[] body) {
        Instant now = clock.instant();
        if (secrets(known, now).noneMatch(secret -> signature.isOf(body, secret))) {
            throw InboundWebhookProblem.notSigned();
        }
        signature.requireFit(now);
        return known.webhook();
    }

    private Stream<String> secrets(SealedInboundWebhook known, Instant now) {
        Instant formerUntil = known.webhook().formerUntil();
        String former = formerUntil != null && now.isBefore(formerUntil) ? known.formerSecret() : null;
        return Stream.concat(Stream.of(known.secret()), Stream.ofNullable(former))
                .map(secret -> seal.open(secret, known.webhook().id()))
                .flatMap(Optional::stream);
    }
}
