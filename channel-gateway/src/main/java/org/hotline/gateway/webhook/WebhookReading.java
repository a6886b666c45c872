package org.hotline.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads how it goes with webhooks; single statements that need no snapshot of them all. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class WebhookReading {

    private static final int MOST = 1000;

    private final WebhookTable webhooks;
    private final WebhookLogTable log;
    private final Clock clock;

    WebhookReading(WebhookTable webhooks, WebhookLogTable log, Clock clock) {
        this.webhooks = webhooks;
        this.log = log;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<WatchedWebhook> list(@Nullable UUID after, int limit) {
        return webhooks.watched(null, after, limit);
    }

    public WatchedWebhook get(UUID id) {
        return webhooks.watched(id, null, 1).stream().findFirst().orElseThrow(() -> WebhookProblem.notFound(id));
    }

    /** Those that are said to fail. */
    public List<WatchedWebhook> failing() {
        return webhooks.failing(WatchedWebhook.failingBefore(clock.instant()), MOST);
    }

    /** How much all of them are to be told. */
    public long waiting() {
        return log.waiting();
    }

    /**
     * What it was told, newest first.
     *
     * @param before the place of the last that is known
     */
    public List<WebhookDelivery> deliveries(UUID id, WebhookFilter filter, @Nullable Long before, int limit) {
        get(id);
        return log.list(id, filter, before, limit);
    }
}
