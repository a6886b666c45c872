package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.CallEndCause;
import org.hotline.event.Channel;
import org.hotline.event.Event;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallOffered;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Orders;
import org.hotline.kit.test.Topics;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.KpiApi;
import org.hotline.kpi.test.PublishedTicket;
import org.junit.jupiter.api.Test;

/** Calls whose reports came in any order, as gateway and ticket-service then publish them. */
@KpiServiceTest
class CallOrderTest {

    private static final Instant RANG = Instant.parse("2026-06-02T10:00:00Z");
    private static final Map<String, Integer> SECONDS = Map.of("OFFERED", 0, "CONNECTED", 12, "ENDED", 3612);
    private static final String JUNE = "from=2026-06-01&to=2026-07-01&zone=UTC";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers = "";

    private final String account = KpiApi.anAccount();

    @Test
    void inWhateverOrderACallIsLearnedItsFiguresAreTheSame() {
        List<List<String>> orders = Orders.of(List.of("ENDED", "OFFERED", "CONNECTED", "CONNECTED", "OFFERED"));
        assertThat(orders).hasSize(30);
        orders.forEach(order -> Topics.publish(servers, told(order)));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(answer("average-handle-time", "").getInt("count")).isEqualTo(30);
            assertThat(answer("average-handle-time", "").getInt("value")).isEqualTo(3600);
            assertThat(answer("average-speed-of-answer", "").getInt("value")).isEqualTo(12);
            assertThat(answer("first-response-time", "").getInt("value")).isEqualTo(12);
            assertThat(answer("first-response-time", "").getInt("count")).isEqualTo(30);
            JsonPath rate = answer("response-rate", "&groupBy=hour");
            assertThat(rate.getString("numerator") + "/" + rate.getString("denominator"))
                    .isEqualTo("30/30");
            assertThat(rate.getList("groups.key.hour")).hasToString("[10]");
            assertThat(answer("resolution-rate", "&groupBy=hour").getList("groups.key.hour"))
                    .hasToString("[10]");
        });
    }

    private JsonPath answer(String kpi, String more) {
        return KpiApi.ask(kpi, account, JUNE + more);
    }

    private List<Event> told(List<String> order) {
        UUID call = Ids.next();
        List<Event> events = new ArrayList<>();
        Instant first = at(order.get(0));
        PublishedTicket ticket = PublishedTicket.on(account, first);
        events.add(ticket.opened());
        Instant begun = Instant.MAX;
        long sequence = 1;
        for (String report : order.stream().distinct().toList()) {
            if (at(report).isBefore(begun)) {
                begun = at(report);
                events.add(new PublishedTicket(ticket.id(), account, begun).filed(call, Channel.VOICE, ++sequence));
            }
            events.add(event(report, call));
        }
        return events;
    }

    private Event event(String report, UUID call) {
        Instant at = at(report);
        return switch (report) {
            case "OFFERED" -> new CallOffered(Ids.next(), at, at, call, call, Channel.VOICE, account, false);
            case "CONNECTED" ->
                new CallConnected(Ids.next(), at, at, call, call, Channel.VOICE, account, false, null, null, null);
            default ->
                new CallEnded(
                        Ids.next(), at, at, call, call, Channel.VOICE, account, CallEndCause.NORMAL_CLEARING, null);
        };
    }

    private static Instant at(String report) {
        return RANG.plusSeconds(SECONDS.getOrDefault(report, 0));
    }
}
