package org.hotline.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hotline.gateway.webhook.WebhookDeliveryTable.NewDelivery;
import org.hotline.gateway.webhook.WebhookLaneTable.WebhookLane;

/** Notes what webhooks are to be told of what has happened. */
@ApplicationScoped
@Transactional
public class WebhookNoting {

    private final WebhookTable webhooks;
    private final WebhookLaneTable lanes;
    private final WebhookDeliveryTable deliveries;
    private final Clock clock;

    WebhookNoting(WebhookTable webhooks, WebhookLaneTable lanes, WebhookDeliveryTable deliveries, Clock clock) {
        this.webhooks = webhooks;
        this.lanes = lanes;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    public boolean isAnybodyTold() {
        return webhooks.isAnyActive();
    }

    /** In their order, each to all that want to know. */
    public void note(List<WebhookFact> facts) {
        List<Webhook> active = webhooks.holdActive();
        List<NewDelivery> wanted = facts.stream()
                .flatMap(fact -> active.stream()
                        .filter(webhook -> webhook.wants(fact))
                        .map(webhook -> new NewDelivery(
                                fact.deliveryTo(webhook), webhook.id(), fact.type(), fact.subject(), fact.body())))
                .toList();
        if (!wanted.isEmpty()) {
            Instant now = clock.instant();
            Stream<WebhookLane> told = wanted.stream().map(each -> new WebhookLane(each.webhook(), each.subject()));
            lanes.open(told.toList(), now);
            deliveries.add(wanted, now, now.plus(WebhookRetries.LONGEST_TRY));
        }
    }
}
