package org.hotline.escalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.escalation.EscalationServiceTest;
import org.hotline.escalation.Neighbours;
import org.hotline.event.Channel;
import org.hotline.event.Event;
import org.hotline.event.TicketPriority;
import org.hotline.event.escalation.SlaClockStarted;
import org.hotline.event.interaction.CallConnected;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Orders;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

/** Calls whose reports came in any order, as gateway and ticket-service then publish them. */
@EscalationServiceTest
class CallOrderTest extends PromisedTickets {

    private static final Map<String, Integer> SECONDS = Map.of("OFFERED", 0, "CONNECTED", 12, "ENDED", 192);

    @Test
    void inWhateverOrderACallIsLearnedItsClocksStartWhenItRang() {
        Instant rang = clock.instant().minus(Duration.ofMinutes(10)).truncatedTo(ChronoUnit.SECONDS);
        Map<UUID, List<String>> tickets = new LinkedHashMap<>();
        for (List<String> order : Orders.of(List.of("ENDED", "OFFERED", "CONNECTED", "CONNECTED", "OFFERED"))) {
            Neighbours ticket = new Neighbours(account, TicketPriority.NORMAL);
            tickets.put(ticket.ticket(), order);
            Topics.publish(kafka, told(ticket, order, rang));
        }

        assertThat(tickets).hasSize(30);
        tickets.forEach((ticket, order) -> await().untilAsserted(() -> {
            JsonPath clocks = clocks(ticket).extract().jsonPath();
            assertThat(clocks.getList("items.startedAt"))
                    .as(order.toString())
                    .containsExactly(rang.toString(), rang.toString());
            String first = "items.find { it.target == 'FIRST_RESPONSE' }.";
            assertThat(clocks.getString(first + "metAt"))
                    .isEqualTo(rang.plusSeconds(12).toString());
            assertThat(clocks.getString(first + "dueAt"))
                    .isEqualTo(rang.plusSeconds(3600).toString());
            assertThat(clocks.getString("items.find { it.target == 'RESOLUTION' }.dueAt"))
                    .isEqualTo(rang.plusSeconds(4 * 3600).toString());
        }));
        tickets.keySet()
                .forEach(ticket -> assertThat(facts(ticket, SlaClockStarted.class).stream()
                                .map(SlaClockStarted::startedAt)
                                .min(Instant::compareTo))
                        .hasValue(rang));
    }

    @Test
    void ofSeveralWhoAnswerWhoeverWasFirstCountsInWhateverOrderTheyAreLearned() {
        Instant rang = clock.instant().minus(Duration.ofMinutes(10)).truncatedTo(ChronoUnit.SECONDS);
        Map<UUID, List<Integer>> tickets = new LinkedHashMap<>();
        for (List<Integer> order : Orders.of(List.of(10, 60, 110))) {
            Neighbours ticket = new Neighbours(account, TicketPriority.NORMAL);
            UUID call = Ids.next();
            List<Event> events = new ArrayList<>(List.of(ticket.opened(rang), ticket.callFiled(call, rang)));
            order.forEach(seconds -> events.add(connected(call, rang.plusSeconds(seconds))));
            tickets.put(ticket.ticket(), order);
            Topics.publish(kafka, events);
        }

        tickets.forEach((ticket, order) -> await().untilAsserted(() -> assertThat(clocks(ticket)
                        .extract()
                        .jsonPath()
                        .getString("items.find { it.target == 'FIRST_RESPONSE' }.metAt"))
                .as(order.toString())
                .isEqualTo(rang.plusSeconds(10).toString())));
    }

    private CallConnected connected(UUID call, Instant at) {
        return new CallConnected(Ids.next(), at, at, call, Ids.next(), Channel.VOICE, account, false, null, null, null);
    }

    /** The ticket begins with the first report, and earlier with each that is earlier. */
    private List<Event> told(Neighbours ticket, List<String> order, Instant rang) {
        UUID call = Ids.next();
        List<Event> events = new ArrayList<>();
        Instant begun = Instant.MAX;
        for (String report : order.stream().distinct().toList()) {
            Instant at = rang.plusSeconds(SECONDS.getOrDefault(report, 0));
            if (events.isEmpty()) {
                events.add(ticket.opened(at));
            }
            if (at.isBefore(begun)) {
                events.add(ticket.callFiled(call, at));
                begun = at;
            }
            if (report.equals("CONNECTED")) {
                events.add(connected(call, at));
            }
        }
        return events;
    }
}
