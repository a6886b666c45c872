package org.hotline.gateway.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.inbound.InboundWebhookTable.SealedInboundWebhook;
import org.jspecify.annotations.Nullable;

/** Reads which inbound webhooks there are; single statements that need no snapshot of them all. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class InboundWebhookReading {

    private final InboundWebhookTable webhooks;

    InboundWebhookReading(InboundWebhookTable webhooks) {
        this.webhooks = webhooks;
    }

    /** Oldest first. */
    public List<InboundWebhook> list(@Nullable UUID after, int limit) {
        return webhooks.list(after, limit);
    }

    public InboundWebhook get(UUID id) {
        return webhooks.find(id)
                .map(SealedInboundWebhook::webhook)
                .orElseThrow(() -> InboundWebhookProblem.notFound(id));
    }
}
