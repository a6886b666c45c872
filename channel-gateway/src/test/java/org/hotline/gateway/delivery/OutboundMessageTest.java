package org.hotline.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hotline.event.interaction.ReplyBounced;
import org.hotline.event.interaction.ReplyDeferred;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.delivery.OutboundMessage.OutboundStatus;
import org.junit.jupiter.api.Test;

class OutboundMessageTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static OutboundMessage message(OutboundKind kind) {
        return new OutboundMessage(
                UUID.randomUUID(),
                kind,
                new OutboundContent(
                        new OutboundContent.Address(Channel.EMAIL, "a@b.c", "d@e.f", null),
                        "s",
                        "the text",
                        null,
                        new OutboundThread(UUID.randomUUID(), UUID.randomUUID(), "t", null, List.of(), List.of(), null),
                        false),
                NOW);
    }

    @Test
    void thePausesGrowAndAfterFiveDaysItIsGivenUp() {
        OutboundMessage message = message(OutboundKind.REPLY);
        List<Duration> pauses = new ArrayList<>();
        Instant now = NOW;

        while (message.status() == OutboundStatus.PENDING) {
            message.attempt(now);
            if (message.deferred(new DeliveryOutcome.Deferred("SMTP_451"), now).orElseThrow()
                    instanceof ReplyDeferred deferred) {
                pauses.add(Duration.between(now, deferred.nextAttemptAt()));
                now = deferred.nextAttemptAt();
            }
        }

        assertThat(pauses).isSorted().startsWith(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30));
        assertThat(now).isBetween(NOW.plus(Duration.ofDays(4)), NOW.plus(Duration.ofDays(5)));
        assertThat(message.status()).isEqualTo(OutboundStatus.BOUNCED);
    }

    @Test
    void anAttemptCountsBeforeItIsMadeAndUntilItsEndIsKnown() {
        OutboundMessage message = message(OutboundKind.REPLY);
        message.attempt(NOW);
        message.attempt(NOW);
        assertThat(message.attempts().areSuspect()).isTrue();
        assertThat(message.attempts().areFatal()).isFalse();

        message.deferred(new DeliveryOutcome.Deferred("SMTP_451"), NOW);
        assertThat(message.attempts().areSuspect()).isFalse();

        message.attempt(NOW);
        message.attempt(NOW);
        message.attempt(NOW);
        assertThat(message.attempts().areFatal()).isTrue();
    }

    @Test
    void whatIsDeliveredIsDeliveredOnce() {
        OutboundMessage message = message(OutboundKind.REPLY);

        assertThat(message.delivered(null, NOW)).isPresent();
        assertThat(message.delivered(null, NOW)).isEmpty();
        assertThat(message.deferred(new DeliveryOutcome.Deferred("late"), NOW)).isEmpty();
    }

    @Test
    void aFailureMayBeLearnedAfterTheDelivery() {
        OutboundMessage message = message(OutboundKind.REPLY);
        message.delivered(null, NOW);

        assertThat(message.bounced("DSN_5.1.1", NOW)).containsInstanceOf(ReplyBounced.class);
        assertThat(message.bounced("DSN_5.1.1", NOW)).isEmpty();
    }

    @Test
    void theLinkOfASurveyIsForgottenOnceItIsSent() {
        OutboundMessage survey = message(OutboundKind.SURVEY);
        survey.delivered(null, NOW);
        OutboundMessage reply = message(OutboundKind.REPLY);
        reply.delivered(null, NOW);

        assertThat(survey.content().text()).isEmpty();
        assertThat(reply.content().text()).isEqualTo("the text");
    }
}
