package org.hotline.gateway.webhook.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.webhook.WebhookClaiming;
import org.hotline.gateway.webhook.WebhookReceiver.ToldFact;
import org.hotline.gateway.webhook.WebhookSettling;
import org.hotline.gateway.webhook.WebhookTest;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class WebhookCourierTest extends WebhookTest {

    @Inject
    WebhookClaiming claiming;

    @Inject
    WebhookSettling settling;

    @Inject
    WebhookPost post;

    /** Beside the gateway's own, which looks for it all the time. */
    @Test
    void twoInstancesTellEverythingOnce() {
        AddedWebhook webhook = added(NOTED);
        database.update("update webhook set paused_until = now() + interval '1 day'")
                .execute();
        UUID[] tickets = Stream.generate(UUID::randomUUID).limit(400).toArray(UUID[]::new);
        happened(tickets);
        happened(tickets);
        await().untilAsserted(() -> watched(webhook).body("waiting", equalTo(800)));
        database.update("update webhook set paused_until = null").execute();

        List<CompletableFuture<Void>> others = Stream.generate(() -> new WebhookCourier(claiming, settling, post))
                .limit(2)
                .map(courier -> CompletableFuture.runAsync(courier::deliverAll))
                .toList();
        others.forEach(CompletableFuture::join);

        List<ToldFact> told = awaitTold(800);
        assertThat(told).extracting(fact -> fact.header("webhook-id")).doesNotHaveDuplicates();
        await().untilAsserted(() -> watched(webhook).body("waiting", equalTo(0)));
    }
}
