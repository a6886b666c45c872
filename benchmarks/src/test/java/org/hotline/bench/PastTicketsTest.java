package org.hotline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastTicketsTest {

    private final List<JsonNode> tickets = new ArrayList<>();

    PastTicketsTest() throws IOException {
        PastTickets past = new PastTickets("bench", Instant.parse("2025-01-01T00:00:00Z"));
        for (String line : new String(past.batch(0), StandardCharsets.UTF_8).split("\n")) {
            tickets.add(new ObjectMapper().readTree(line));
        }
    }

    @Test
    void eachTicketHasTenEventsInTheirOrder() {
        assertThat(tickets)
                .hasSize(PastTickets.TICKETS)
                .allSatisfy(ticket -> assertThat(ticket.path("events"))
                        .hasSize(PastTickets.EVENTS_OF_A_TICKET)
                        .extracting(event -> Instant.parse(event.path("at").asText()))
                        .isSorted());
    }

    @Test
    void theFiguresAreThoseOfTheLines() {
        long escalated = tickets.stream()
                .filter(ticket -> ticket.path("events").findValuesAsText("kind").contains("ESCALATION"))
                .count();
        long solutions = tickets.size()
                + tickets.stream()
                        .filter(ticket ->
                                !ticket.path("events").findValuesAsText("kind").contains("RATING"))
                        .count();
        long liked = tickets.stream()
                .filter(ticket ->
                        ticket.path("events").findValuesAsText("score").contains("5"))
                .count();

        assertThat(PastTickets.figures(PastTickets.TICKETS))
                .containsEntry("no-escalation-rate", solutions - escalated + "/" + solutions)
                .hasEntrySatisfying(
                        "customer-satisfaction", told -> assertThat(told).startsWith(liked + "/"));
    }
}
