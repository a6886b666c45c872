package org.hotline.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.webhook.WebhookLaneTable.WebhookLane;

/** Has webhooks told again what they did not take, or took and lost. */
@ApplicationScoped
@Transactional
public class WebhookReplaying {

    private static final int AT_A_TIME = 10_000;

    private final WebhookTable webhooks;
    private final WebhookLogTable log;
    private final WebhookLaneTable lanes;
    private final Clock clock;

    WebhookReplaying(WebhookTable webhooks, WebhookLogTable log, WebhookLaneTable lanes, Clock clock) {
        this.webhooks = webhooks;
        this.log = log;
        this.lanes = lanes;
        this.clock = clock;
    }

    /**
     * How much is told again.
     *
     * @param more whether there may be more to be asked for
     */
    public record ReplayedFacts(int deliveries, boolean more) {}

    /** One, whatever became of it; what waits anyway goes on waiting. */
    public ReplayedFacts replay(UUID webhook, UUID delivery) {
        require(webhook);
        if (!log.isKnown(webhook, delivery)) {
            throw WebhookProblem.deliveryNotFound(delivery);
        }
        return replayed(webhook, log.reopen(webhook, delivery, giveUpAt()));
    }

    /** All that failed and happened since then, the oldest first. */
    public ReplayedFacts replaySince(UUID webhook, Instant since) {
        require(webhook);
        return replayed(webhook, log.reopenFailed(webhook, since, giveUpAt(), AT_A_TIME));
    }

    private ReplayedFacts replayed(UUID webhook, List<WebhookLane> reopened) {
        Instant now = clock.instant();
        lanes.open(reopened, now);
        lanes.hurry(webhook, now, WebhookClaiming.triedUntil(now));
        return new ReplayedFacts(reopened.size(), reopened.size() == AT_A_TIME);
    }

    private void require(UUID id) {
        if (!webhooks.hold(id)
                .orElseThrow(() -> WebhookProblem.notFound(id))
                .webhook()
                .active()) {
            throw WebhookProblem.inactive(id);
        }
    }

    private Instant giveUpAt() {
        return clock.instant().plus(WebhookRetries.LONGEST_TRY);
    }
}
