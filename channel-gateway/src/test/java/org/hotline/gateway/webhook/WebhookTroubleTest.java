package org.hotline.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class WebhookTroubleTest extends WebhookTest {

    @Test
    void whoIsGoneIsToldNothingMoreAndWhatWaitsFails() {
        AddedWebhook webhook = added(NOTED);
        UUID ticket = UUID.randomUUID();
        receiver.answer(ticket.toString(), 410);

        happened(ticket, ticket);

        awaitState(webhook, ticket, "lastError", "SWITCHED_OFF");
        assertThat(log(webhook, ticket)).extracting(item -> item.get("state")).containsOnly("FAILED");
        assertThat(receiver.told(ticket.toString())).hasSize(1);
        watched(webhook)
                .body("state", equalTo("INACTIVE"))
                .body("active", equalTo(false))
                .body("lastError", equalTo("HTTP_410"));
        replay(webhook, Map.of("since", "2026-01-01T00:00:00Z"))
                .statusCode(409)
                .body("type", equalTo("https://hotline.example/problems/webhook-inactive"));
    }

    @Test
    void whoSaysWhenHeWantsToBeAskedAgainIsLeftAloneUntilThen() {
        AddedWebhook webhook = added(NOTED);
        UUID busy = UUID.randomUUID();
        receiver.answer(busy.toString(), 429, Map.of("Retry-After", "3600"), "");
        happened(busy);
        Map<String, Object> told = awaitState(webhook, busy, "lastError", "HTTP_429");
        assertThat(Instant.parse(String.valueOf(told.get("nextAttemptAt"))))
                .isAfter(
                        Instant.parse(String.valueOf(told.get("lastAttemptAt"))).plusSeconds(3590));
        watched(webhook).body("pausedUntil", notNullValue());

        UUID other = UUID.randomUUID();
        happened(other);

        awaitState(webhook, other, "state", "WAITING");
        assertThat(receiver.told(other.toString())).isEmpty();
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (WebhookReceiver elsewhere = WebhookReceiver.start()) {
            AddedWebhook webhook = added(NOTED);
            UUID ticket = UUID.randomUUID();
            receiver.answer(ticket.toString(), 307, Map.of("Location", elsewhere.url()), "");

            happened(ticket);

            awaitState(webhook, ticket, "lastError", "HTTP_307");
            assertThat(elsewhere.told("")).isEmpty();
        }
    }

    @Test
    void whoNeverAnswersHoldsUpNobodyElse() {
        try (WebhookReceiver quick = WebhookReceiver.start()) {
            AddedWebhook silent = added(NOTED);
            AddedWebhook other = added(quick, NOTED);
            receiver.answer("", WebhookReceiver.SILENCE);
            UUID[] tickets = Stream.generate(UUID::randomUUID).limit(60).toArray(UUID[]::new);

            happened(tickets);

            for (UUID ticket : tickets) {
                awaitState(other, ticket, "state", "DELIVERED");
            }
            assertThat(log(silent, tickets[0]).get(0)).containsEntry("state", "WAITING");
            awaitState(silent, tickets[0], "lastError", "TIMEOUT");
        }
    }

    @Test
    void whoBreaksOffIsAskedAgainAndOfAnswersABeginningIsKept() {
        AddedWebhook webhook = added(NOTED);
        UUID broken = UUID.randomUUID();
        UUID wordy = UUID.randomUUID();
        receiver.answer(broken.toString(), WebhookReceiver.BREAK);
        receiver.answer(wordy.toString(), 500, Map.of(), "\u0000no ".repeat(10_000));

        happened(broken, wordy);

        awaitState(webhook, broken, "lastError", "UNREACHABLE");
        Map<String, Object> log = awaitState(webhook, wordy, "lastError", "HTTP_500");
        assertThat(String.valueOf(log.get("lastAnswer"))).startsWith("no no ").hasSizeLessThanOrEqualTo(1024);
    }

    @Test
    void afterThreeDaysItIsTriedNoMore() {
        AddedWebhook webhook = added(NOTED);
        UUID ticket = UUID.randomUUID();
        receiver.answer(ticket.toString(), 500);
        happened(ticket, ticket);
        awaitTold(ticket, 1);
        database.update(
                        "update webhook_delivery set give_up_at = now() where place = (select min(place) from webhook_delivery)")
                .execute();
        receiver.takeEverything();
        receiver.answer(ticket.toString(), 503);

        hurry(webhook);

        awaitState(webhook, ticket, "lastError", "HTTP_503");
        assertThat(log(webhook, ticket)).extracting(item -> item.get("state")).containsExactly("WAITING", "FAILED");
    }

    @Test
    void whoTakesNothingForLongIsShownAsFailing() {
        AddedWebhook webhook = added(NOTED);
        UUID ticket = UUID.randomUUID();
        receiver.answer(ticket.toString(), 500);
        happened(ticket);
        awaitState(webhook, ticket, "lastError", "HTTP_500");
        watched(webhook).body("state", equalTo("ACTIVE")).body("failingSince", notNullValue());

        database.update("update webhook set failing_since = now() - interval '16 minutes'")
                .execute();

        watched(webhook).body("state", equalTo("FAILING"));
        assertThat(as("admin").get("/q/health/well").asString()).contains(webhook.id());
        assertThat(as("admin").get("/q/metrics").asString()).contains("hotline_webhooks_failing 1.0");
        receiver.takeEverything();
        hurry(webhook);
        awaitState(webhook, ticket, "state", "DELIVERED");
        watched(webhook).body("state", equalTo("ACTIVE"));
    }

    @Test
    void pausesGrowAndAreNeverTheSame() {
        Instant now = Instant.parse("2026-11-24T10:00:00Z");
        Instant end = now.plus(Duration.ofDays(3));

        List<Instant> firsts = Stream.generate(() -> WebhookRetries.next(1, null, end, now))
                .limit(50)
                .toList();

        assertThat(new HashSet<>(firsts)).hasSizeGreaterThan(30);
        assertThat(firsts)
                .allSatisfy(at ->
                        assertThat(Duration.between(now, at)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6)));
        assertThat(WebhookRetries.next(30, null, end, now)).isBetween(now.plusSeconds(23_000), now.plusSeconds(34_600));
        assertThat(WebhookRetries.next(1, now.plusSeconds(100), end, now)).isEqualTo(now.plusSeconds(100));
        assertThat(WebhookRetries.next(1, Instant.MAX, end, now)).isEqualTo(now.plus(Duration.ofDays(1)));
        assertThat(WebhookRetries.next(1, null, now.plusSeconds(1), now)).isNull();
    }
}
