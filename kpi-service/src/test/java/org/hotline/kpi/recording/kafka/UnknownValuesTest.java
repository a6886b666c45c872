package org.hotline.kpi.recording.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Channel;
import org.hotline.event.ClosureReason;
import org.hotline.event.Event;
import org.hotline.event.ticket.TicketClosed;
import org.hotline.kit.event.EventCodec;
import org.hotline.kit.id.Ids;
import org.hotline.kit.outbox.Headers;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.PublishedTicket;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** What a newer writer says is counted, and shown as what we do not know. */
@KpiServiceTest
class UnknownValuesTest {

    private static final Instant NOW = TicketTale.paris("2026-06-02T09:00:00");
    private static final String JUNE = "from=2026-06-01&to=2026-07-01";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers = "";

    private final String account = KpiApi.anAccount();

    @Test
    void aFactWithValuesFromTomorrowIsCountedUnderUnknown() {
        PublishedTicket ticket = PublishedTicket.on(account, NOW);

        Topics.send(
                servers,
                Stream.of(
                                ticket.opened(),
                                ticket.filed(Ids.next(), Channel.EMAIL),
                                new TicketClosed(Ids.next(), NOW, NOW, ticket.snapshot(3), ClosureReason.SOLVED))
                        .map(UnknownValuesTest::fromTomorrow)
                        .toList());

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(groups("response-rate", "channel,priority,level"))
                    .containsExactly(Map.of("channel", "UNKNOWN", "priority", "UNKNOWN", "level", "UNKNOWN"));
            assertThat(groups("tickets-closed", "channel")).containsExactly(Map.of("channel", "UNKNOWN"));
        });
        assertThat(KpiApi.ask("response-rate", account, JUNE + "&channel=UNKNOWN")
                        .getInt("count"))
                .isEqualTo(1);
        assertThat(deadLetters()).doesNotContain(ticket.id().toString());
    }

    private List<Map<String, String>> groups(String kpi, String by) {
        JsonPath answer = KpiApi.ask(kpi, account, JUNE + "&groupBy=" + by);
        return answer.getList("groups.key");
    }

    private static List<String> deadLetters() {
        return KpiApi.as(Tokens.of("admin"))
                .get("/v1/dead-letters?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.key");
    }

    /** The same with values that nobody has heard of yet. */
    private static ProducerRecord<String, byte[]> fromTomorrow(Event event) {
        String body = new String(EventCodec.write(event), StandardCharsets.UTF_8)
                .replace("\"EMAIL\"", "\"PIGEON\"")
                .replace("\"NORMAL\"", "\"LEISURELY\"")
                .replace("\"FIRST\"", "\"ZEROTH\"")
                .replace("\"OPEN\"", "\"MELTED\"")
                .replace("\"CUSTOMER\"", "\"ORACLE\"")
                .replace("\"SOLVED\"", "\"FORGOTTEN\"");
        return new ProducerRecord<>(
                EventCodec.topicOf(event),
                null,
                event.key().toString(),
                body.getBytes(StandardCharsets.UTF_8),
                Headers.parse(Headers.of(event, "/hotline/test")));
    }
}
