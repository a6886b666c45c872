package org.hotline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hotline.launcher.client.HotlineClient;
import org.hotline.launcher.client.HttpAnswer;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.client.UnexpectedAnswer;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;

/** Holds what the hotline says against what its customers were promised. */
final class Reconciliation {

    private static final Duration HEALED = Duration.ofSeconds(120);

    private final Person supervisor;

    Reconciliation(HotlineClient client) {
        this.supervisor = client.as(Role.SUPERVISOR, "reconciliation");
    }

    /** Nothing lost, nothing doubled, nothing invented, nothing counted wrong. */
    void holds(IntakeLoad load) {
        Set<String> interactions = new HashSet<>(load.interactions());
        assertThat(interactions).as("acknowledged, each under an id of its own").hasSize(load.messages());
        await().atMost(HEALED)
                .ignoreExceptionsInstanceOf(UnexpectedAnswer.class)
                .until(() -> kpi(load, "response-rate").path("denominator").asInt() >= load.messages());

        Map<String, String> tickets = ticketsOf(load.account());
        assertThat(tickets).as("tickets of the run").hasSize(load.messages());
        Set<String> filed = new HashSet<>();
        for (String interaction : interactions) {
            HttpAnswer answer = supervisor
                    .get(HotlineService.TICKET, "/v1/tickets?interaction=" + interaction)
                    .expect(200);
            assertThat(answer.json().path("items"))
                    .as("tickets of %s", interaction)
                    .hasSize(1);
            filed.add(answer.text("/items/0/id"));
        }
        assertThat(filed).as("each message in a ticket of its own").isEqualTo(tickets.keySet());
        assertThat(new HashSet<>(tickets.values())).as("numbers").hasSize(load.messages());
        assertThat(kpi(load, "response-rate").path("denominator").asInt()).isEqualTo(load.messages());
        assertThat(kpi(load, "resolution-rate").path("denominator").asInt()).isEqualTo(load.messages());
    }

    /** Every ticket whose text names the run: its number by its id. */
    private Map<String, String> ticketsOf(String run) {
        Map<String, String> tickets = new HashMap<>();
        String next = "";
        do {
            JsonNode page = supervisor
                    .get(
                            HotlineService.TICKET,
                            "/v1/tickets?limit=200&q=" + run + (next.isEmpty() ? "" : "&after=" + next))
                    .expect(200)
                    .json();
            page.path("items")
                    .forEach(ticket -> tickets.put(
                            ticket.path("id").asText(), ticket.path("number").asText()));
            next = page.path("next").asText("");
        } while (!next.isEmpty() && !next.equals("null"));
        return tickets;
    }

    JsonNode kpi(IntakeLoad load, String kpi) {
        return supervisor
                .get(HotlineService.KPI, "/v1/kpis/" + kpi + "?basis=cohort&account=" + load.account())
                .expect(200)
                .json();
    }
}
