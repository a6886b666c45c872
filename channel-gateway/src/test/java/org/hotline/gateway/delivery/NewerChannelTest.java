package org.hotline.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.hotline.event.Channel;
import org.hotline.event.Event;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.event.outbound.SurveyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.Replies;
import org.hotline.kit.event.EventCodec;
import org.hotline.kit.id.Ids;
import org.hotline.kit.outbox.Headers;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class NewerChannelTest extends GatewayTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    /** The fact as a writer publishes it that knows a channel which we do not. */
    private static void publishOnNewerChannel(Event fact) {
        String known = new String(EventCodec.write(fact), StandardCharsets.UTF_8);
        String newer = known.replace("\"channel\":\"SMS\"", "\"channel\":\"CARRIER_PIGEON\"");
        assertThat(newer).isNotEqualTo(known);
        Topics.send(
                servers(),
                List.of(new ProducerRecord<>(
                        EventCodec.topicOf(fact),
                        null,
                        fact.key().toString(),
                        newer.getBytes(StandardCharsets.UTF_8),
                        Headers.parse(Headers.of(fact, "/hotline/test")))));
    }

    /** The only message that waits on the account. */
    private static Map<String, Object> waitingOn(String account) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> as("admin")
                                .queryParam("account", account)
                                .get("/v1/outbound-messages")
                                .jsonPath()
                                .<Map<String, Object>>getList("items"),
                        items -> !items.isEmpty())
                .get(0);
    }

    @Test
    void aReplyOnAChannelOfANewerWriterWaitsForAnIntegrationAsSomeOther() {
        String account = unique("loft");
        ReplyRequested reply = Replies.in(Ids.next(), Channel.SMS, account, "pigeon 7");

        publishOnNewerChannel(reply);

        assertThat(waitingOn(account))
                .containsEntry("id", reply.messageId().toString())
                .containsEntry("channel", "OTHER");
    }

    @Test
    void aSurveyOnAChannelOfANewerWriterWaitsForAnIntegrationAsSomeOther() {
        String account = unique("loft");
        SurveyRequested survey = new SurveyRequested(
                Ids.next(),
                NOW,
                NOW,
                Ids.next(),
                Ids.next(),
                "HL-000045",
                1,
                Ids.next(),
                Channel.SMS,
                account,
                "pigeon 7",
                null,
                "printer",
                "en",
                "first-line",
                UUID.randomUUID(),
                "tok",
                null);

        publishOnNewerChannel(survey);

        assertThat(waitingOn(account))
                .containsEntry("id", survey.surveyId().toString())
                .containsEntry("channel", "OTHER");
    }
}
