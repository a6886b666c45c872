package org.hotline.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.interaction.ReplyBounced;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

/** What an admin does for a webhook that was not well, and what it is never told. */
@ChannelGatewayTest
class RepairedWebhookTest extends WebhookTest {

    @Test
    void whoIsChangedIsToldAtOnceWhateverHeWantedToWaitFor() {
        AddedWebhook webhook = added(NOTED);
        UUID ticket = UUID.randomUUID();
        receiver.answer(ticket.toString(), 503, Map.of("Retry-After", "86400"), "");
        happened(ticket);
        awaitState(webhook, ticket, "lastError", "HTTP_503");
        receiver.takeEverything();

        change(webhook, receiver.url(), true);

        awaitState(webhook, ticket, "state", "DELIVERED");
        watched(webhook).body("pausedUntil", nullValue());
    }

    @Test
    void whatIsToldAgainIsToldAtOnceThoughAnotherPausesBeforeIt() {
        AddedWebhook webhook = added(NOTED);
        UUID ticket = UUID.randomUUID();
        receiver.answer(ticket.toString(), 500);
        happened(ticket);
        awaitState(webhook, ticket, "lastError", "HTTP_500");
        database.update("update webhook_lane set due_at = now() + interval '8 hours'")
                .execute();
        UUID delivery =
                UUID.fromString(String.valueOf(log(webhook, ticket).get(0).get("id")));
        receiver.takeEverything();

        replay(webhook, Map.of("delivery", delivery)).statusCode(200);

        awaitState(webhook, ticket, "state", "DELIVERED");
    }

    @Test
    void whatLeadsNowhereAnyMoreCanBeSwitchedOff() {
        AddedWebhook webhook = added(NOTED);
        database.update("update webhook set url = 'https://no-such-host.invalid/'")
                .execute();

        change(webhook, "https://no-such-host.invalid/", false);

        watched(webhook).body("active", equalTo(false));
    }

    @Test
    void theWordsInWhichAnIntegrationSaysWhyAreNotTold() {
        added("org.hotline.interaction.*");
        UUID ticket = UUID.randomUUID();
        Instant now = Instant.now();

        Topics.publish(
                servers(),
                new ReplyBounced(
                        Ids.next(),
                        now,
                        now,
                        Ids.next(),
                        ticket,
                        Ids.next(),
                        Channel.CHAT,
                        "shop",
                        "550 no such user jane.doe@example.com",
                        null));

        assertThat(awaitTold(ticket, 1)).allSatisfy(told -> {
            assertThat(told.body()).contains("\"FAILED\"").doesNotContain("jane.doe");
            assertThat(told.header("traceparent")).isEmpty();
        });
    }

    private static void change(AddedWebhook webhook, String url, boolean active) {
        Map<String, Object> changed = webhook(url, NOTED);
        changed.put("active", active);
        as("admin")
                .contentType("application/json")
                .header("If-Match", watched(webhook).extract().header("ETag"))
                .body(changed)
                .put("/v1/webhooks/{id}", webhook.id())
                .then()
                .statusCode(200);
    }
}
