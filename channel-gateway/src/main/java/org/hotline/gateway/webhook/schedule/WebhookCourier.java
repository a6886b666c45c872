package org.hotline.gateway.webhook.schedule;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hotline.gateway.webhook.WebhookClaiming;
import org.hotline.gateway.webhook.WebhookClaiming.SignedDelivery;
import org.hotline.gateway.webhook.WebhookSettling;
import org.hotline.gateway.webhook.WebhookSettling.AnsweredDelivery;
import org.hotline.kit.time.Ticks;

/**
 * Tells many webhooks at once what they are to be told, waiting for none of them: what was answered is noted together, and whoever takes
 * his time has no more on the way than he can answer.
 */
@ApplicationScoped
class WebhookCourier {

    private static final int MOST_AT_ONE = 16;
    private static final int MOST_TOGETHER = 200;
    private static final long PATIENCE_MILLIS = 200;

    private final WebhookClaiming claiming;
    private final WebhookSettling settling;
    private final WebhookPost post;
    private final BlockingQueue<AnsweredDelivery> answered = new LinkedBlockingQueue<>();
    private final Map<UUID, Integer> onTheWay = new HashMap<>();
    private volatile boolean stopped;

    WebhookCourier(WebhookClaiming claiming, WebhookSettling settling, WebhookPost post) {
        this.claiming = claiming;
        this.settling = settling;
        this.post = post;
    }

    /** Until nothing is due, nor on its way; by one thread at a time. */
    void deliverAll() {
        Ticks.whileThereIsMore(this::deliverSome);
    }

    private boolean deliverSome() {
        settle(awaitAnswers());
        return !stopped && (begin() || !onTheWay.isEmpty());
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }

    private List<AnsweredDelivery> awaitAnswers() {
        List<AnsweredDelivery> all = new ArrayList<>();
        try {
            AnsweredDelivery first = onTheWay.isEmpty() ? null : answered.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                all.add(first);
                answered.drainTo(all, MOST_TOGETHER);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
        return all;
    }

    /** What cannot be noted now is told again later, under the same name. */
    private void settle(List<AnsweredDelivery> all) {
        all.forEach(each -> onTheWay.computeIfPresent(
                each.delivery().webhook(), (webhook, count) -> count == 1 ? null : count - 1));
        if (!all.isEmpty()) {
            settling.settle(all);
        }
    }

    private boolean begin() {
        List<UUID> busy = onTheWay.entrySet().stream()
                .filter(each -> each.getValue() >= MOST_AT_ONE)
                .map(Map.Entry::getKey)
                .toList();
        List<SignedDelivery> claimed = claiming.claim(busy);
        claimed.forEach(this::send);
        return !claimed.isEmpty();
    }

    private void send(SignedDelivery signed) {
        onTheWay.merge(signed.delivery().webhook(), 1, Integer::sum);
        post.send(signed).thenAccept(answer -> answered.add(new AnsweredDelivery(signed.delivery(), answer)));
    }
}
