package org.hotline.stories;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.test.history.Done;
import org.hotline.kit.test.history.RecordedFact;
import org.hotline.kit.test.history.RecordedState;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;
import org.jspecify.annotations.Nullable;

/** A ticket as those see it who do something with it, and what they have asked for so far. */
final class RandomTicket {

    private static final Duration SOON = Duration.ofSeconds(60);

    final RandomCustomer customer;
    /** The message or call that it began with. */
    final String opening;

    final List<Done> asked = new ArrayList<>();
    /** Escalations, of which the ticket itself knows nothing. */
    final List<RecordedFact> escalations = new ArrayList<>();

    final List<UUID> splitOff = new ArrayList<>();

    /** When that was said, if it had been another ticket's before; what the customer says next still belongs to that one. */
    @Nullable
    Instant saidAt;

    @Nullable
    RandomTicket mergedInto;

    private final RandomDay day;
    private JsonNode view;

    RandomTicket(RandomDay day, RandomCustomer customer, String opening, String id) {
        this.day = day;
        this.customer = customer;
        this.opening = opening;
        this.view = look(id);
    }

    String id() {
        return view.path("id").asText();
    }

    boolean is(String... statuses) {
        return List.of(statuses).contains(view.path("status").asText());
    }

    String text(String field) {
        return view.path(field).asText();
    }

    String customerId() {
        return view.at("/customer/id").asText();
    }

    /** Somebody of the team that has it. */
    Person holder() {
        return day.staff.of(text("team"), text("operator"));
    }

    void act(Done done, String action, Map<String, ?> body) {
        holder().post(HotlineService.TICKET, "/v1/tickets/" + id() + "/" + action, body)
                .expectDone();
        asked.add(done);
        refresh();
    }

    /** The customer says something more. */
    void hear(Done done) {
        customer.say();
        asked.add(done);
        refresh();
    }

    /** Whoever takes a call takes the ticket, if it waits for their team; a moment later. */
    void awaitOperator(boolean taken) {
        await().atMost(SOON).until(() -> {
            refresh();
            return !taken
                    || !text("team").equals("first-line")
                    || !text("operator").equals("null");
        });
    }

    void refresh() {
        view = look(id());
    }

    private JsonNode look(String id) {
        return day.supervisor
                .get(HotlineService.TICKET, "/v1/tickets/" + id)
                .expect(200)
                .json();
    }

    /** To the second line; and back when those who asked think better of it. */
    void escalate(boolean thinksBetter) {
        Person criteria = holder();
        Map<String, String> wanted = Map.of(
                "ticketId", id(),
                "kind", "FUNCTIONAL",
                "toLevel", "SECOND",
                "reason", "beyond us",
                "tried", "what we could");
        JsonNode raised = await().atMost(SOON) // until the escalation-service has heard of the ticket as it is
                .until(
                        () -> criteria.post(HotlineService.ESCALATION, "/v1/escalations", wanted),
                        answer -> answer.status() == 201)
                .json();
        note(Done.RAISES, raised, "raisedAt");
        awaitLevel("SECOND");
        String steps = "/v1/escalations/" + raised.path("id").asText();
        if (thinksBetter) {
            JsonNode withdrawn = criteria.post(
                            HotlineService.ESCALATION, steps + "/withdrawal", Map.of("reason", "found it"))
                    .expect(200)
                    .json();
            note(Done.WITHDRAWS, withdrawn, "endedAt");
            awaitLevel("FIRST");
        }
    }

    private void note(Done done, JsonNode escalation, String moment) {
        Instant at = Instant.parse(escalation.path(moment).asText());
        UUID id = UUID.fromString(escalation.path("id").asText());
        RecordedState later =
                new RecordedState("", day.account, null, null, null, null, null, null); // the timeline tells it
        escalations.add(new RecordedFact(done, at, later, id, null, true));
    }

    private void awaitLevel(String level) {
        await().atMost(SOON).until(() -> {
            refresh();
            return text("level").equals(level);
        });
    }

    /** What he wrote last becomes a ticket of its own, if there is more than that. */
    @Nullable
    RandomTicket split() {
        List<JsonNode> said = new ArrayList<>();
        for (JsonNode message : day.supervisor
                .get(HotlineService.TICKET, "/v1/tickets/" + id() + "/messages?limit=200")
                .expect(200)
                .json()
                .path("items")) {
            if (message.path("direction").asText().equals("INBOUND")) {
                said.add(message);
            }
        }
        if (said.size() < 2) {
            return null;
        }
        JsonNode last = said.get(said.size() - 1);
        String moved = last.path("id").asText();
        String part = holder().post(
                        HotlineService.TICKET, "/v1/tickets/" + id() + "/split", Map.of("messages", List.of(moved)))
                .expect(201)
                .text("/id");
        splitOff.add(UUID.fromString(moved));
        asked.add(Done.SPLITS);
        refresh();
        RandomTicket other = new RandomTicket(day, customer, moved, part);
        other.asked.add(Done.WRITES);
        other.saidAt = Instant.parse(last.path("occurredAt").asText());
        other.act(Done.CLASSIFIES, "classification", Map.of("category", "moved-" + part));
        return other;
    }
}
