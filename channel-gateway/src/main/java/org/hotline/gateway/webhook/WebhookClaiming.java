package org.hotline.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.gateway.webhook.WebhookLaneTable.WebhookLane;

/** Gives out what it is time to tell. Whoever does not live to say how it ended loses it to another. */
@ApplicationScoped
@Transactional
public class WebhookClaiming {

    /** No attempt lasts longer. */
    private static final Duration WHILE = Duration.ofMinutes(2);

    /** By how much the clocks of instances may differ. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private static final int AT_A_TIME = 16;

    private final WebhookLaneTable lanes;
    private final WebhookDeliveryTable deliveries;
    private final WebhookSeal seal;
    private final Clock clock;

    WebhookClaiming(WebhookLaneTable lanes, WebhookDeliveryTable deliveries, WebhookSeal seal, Clock clock) {
        this.lanes = lanes;
        this.deliveries = deliveries;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * What is to be told.
     *
     * @param headers with which it is signed; none where it cannot be
     */
    public record SignedDelivery(ClaimedDelivery delivery, Map<String, String> headers) {}

    /** What is being tried has ended by then. */
    static Instant triedUntil(Instant now) {
        return now.plus(WHILE).plus(SKEW);
    }

    /**
     * To each webhook some; two who ask at the same time get different ones.
     *
     * @param busy webhooks that have enough to answer
     */
    public List<SignedDelivery> claim(Collection<UUID> busy) {
        Instant now = clock.instant();
        List<WebhookLane> claimed = lanes.claim(busy, now, now.plus(WHILE), AT_A_TIME);
        return claimed.isEmpty()
                ? List.of()
                : deliveries.begin(claimed).stream()
                        .map(delivery -> new SignedDelivery(delivery, seal.headers(delivery, now)))
                        .toList();
    }
}
