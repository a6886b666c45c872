package org.hotline.ticket.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.factsOf;
import static org.hotline.ticket.Calling.ticket;
import static org.hotline.ticket.Calling.ticketOf;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketFact;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Orders;
import org.hotline.kit.test.Topics;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Calls whose reports came in any order, as the gateway then publishes them. */
@TicketServiceTest
class CallOrderTest {

    private static final Instant RANG = Instant.parse("2026-06-01T08:00:00Z");
    private static final Map<String, Instant> TIMES =
            Map.of("OFFERED", RANG, "CONNECTED", RANG.plusSeconds(12), "ENDED", RANG.plusSeconds(192));

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void inWhateverOrderACallIsLearnedItsTicketHasTheSameMoments() {
        Map<UUID, List<String>> calls = new LinkedHashMap<>();
        for (List<String> order : Orders.of(List.of("ENDED", "OFFERED", "CONNECTED", "CONNECTED", "OFFERED"))) {
            UUID call = Ids.next();
            calls.put(call, order);
            publish(call, order, calls.size() % 2 == 0);
        }

        assertThat(calls).hasSize(30);
        calls.forEach((call, order) -> {
            UUID id = ticketOf(call);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(kinds(id))
                            .as(order.toString())
                            .containsExactlyInAnyOrder("OPENED", "CALL_CONNECTED", "CALL_ENDED"));
            assertThat(ticket(id).getString("createdAt")).as(order.toString()).isEqualTo("2026-06-01T08:00:00Z");
            assertThat(ticket(id).getString("firstRespondedAt")).isEqualTo("2026-06-01T08:00:12Z");
            assertThat(of(id, "timeline").getString("items.find { it.kind == 'OPENED' }.occurredAt"))
                    .isEqualTo("2026-06-01T08:00:00Z");
            assertThat(of(id, "messages").getList("items.occurredAt")).containsExactly("2026-06-01T08:00:00Z");
        });
        List<UUID> ids = calls.keySet().stream().map(call -> ticketOf(call)).toList();
        List<TicketFact> facts = new ArrayList<>();
        ids.forEach(id -> facts.add(last(id)));
        assertThat(facts).extracting(fact -> fact.ticket().createdAt()).containsOnly(RANG);
    }

    private TicketFact last(UUID id) {
        List<TicketFact> facts = factsOf(kafka, id);
        assertThat(facts.stream().filter(InteractionFiled.class::isInstance)).hasSizeBetween(1, 3);
        return facts.get(facts.size() - 1);
    }

    private static io.restassured.path.json.JsonPath of(UUID ticket, String part) {
        return as("supervisor").get("/v1/tickets/" + ticket + "/" + part).jsonPath();
    }

    private static List<String> kinds(UUID ticket) {
        return of(ticket, "timeline").getList("items.kind");
    }

    /** The first report makes the interaction; of those that come twice the second is passed over. */
    private void publish(UUID call, List<String> order, boolean filedFirst) {
        UUID conversation = Ids.next();
        Event message = Inbound.call(conversation)
                .from("+33" + Math.floorMod(call.getLeastSignificantBits(), 1_000_000_000L))
                .at(TIMES.get(order.get(0)))
                .event(call);
        List<Event> events = new ArrayList<>();
        order.stream().distinct().forEach(event -> events.add(told(event, call, conversation)));
        if (filedFirst) {
            Topics.publish(kafka, message);
            Topics.publish(kafka, events);
        } else {
            Topics.publish(kafka, events);
            Topics.publish(kafka, message);
        }
    }

    private static Event told(String event, UUID call, UUID conversation) {
        Instant at = TIMES.get(event);
        String account = Inbound.ACCOUNT;
        return switch (event) {
            case "OFFERED" -> new CallOffered(Ids.next(), at, at, call, conversation, Channel.VOICE, account, false);
            case "CONNECTED" ->
                new CallConnected(
                        Ids.next(), at, at, call, conversation, Channel.VOICE, account, false, null, null, null);
            default ->
                new CallEnded(
                        Ids.next(),
                        at,
                        at,
                        call,
                        conversation,
                        Channel.VOICE,
                        account,
                        CallEndCause.NORMAL_CLEARING,
                        null);
        };
    }
}
