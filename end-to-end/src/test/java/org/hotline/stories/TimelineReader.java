package org.hotline.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.test.history.Done;
import org.hotline.kit.test.history.RecordedCall;
import org.hotline.kit.test.history.RecordedFact;
import org.hotline.kit.test.history.RecordedPromise;
import org.hotline.kit.test.history.RecordedState;
import org.hotline.kit.test.history.RecordedTicket;
import org.hotline.launcher.run.HotlineService;
import org.jspecify.annotations.Nullable;

/** Writes down when what was asked for was done, and whose the ticket was then, as the API answers it. */
final class TimelineReader {

    private final RandomDay day;
    private final RandomTicket ticket;
    private final RecordedTicket recorded;
    /** When merges brought something. */
    private final List<Instant> arrivals = new ArrayList<>();

    private TimelineReader(RandomDay day, RandomTicket ticket) {
        this.day = day;
        this.ticket = ticket;
        ticket.refresh();
        RecordedState now = new RecordedState(
                ticket.text("channel"),
                day.account,
                ticket.text("team"),
                ticket.text("level"),
                uuid(ticket.text("operator")),
                ticket.text("priority"),
                nothing(ticket.text("category")),
                nothing(ticket.text("language")));
        this.recorded = new RecordedTicket(
                UUID.fromString(ticket.id()),
                UUID.fromString(ticket.customerId()),
                null,
                Instant.parse(ticket.text("createdAt")),
                now);
    }

    static RecordedTicket read(RandomDay day, RandomTicket ticket) {
        TimelineReader reader = new TimelineReader(day, ticket);
        reader.read();
        return reader.recorded;
    }

    private void read() {
        RecordedState now = recorded.state;
        List<JsonNode> entries = items(HotlineService.TICKET, "/v1/tickets/" + ticket.id() + "/timeline?limit=200");
        entries.sort(Comparator.comparing((JsonNode entry) ->
                        Instant.parse(entry.path("occurredAt").asText()))
                .thenComparing(entry -> entry.path("id").asText()));
        for (int i = 0; i < entries.size(); i++) {
            JsonNode entry = entries.get(i);
            RecordedState before = recorded.state;
            recorded.state = new RecordedState(
                    before.channel(),
                    before.account(),
                    entry.path("team").asText(),
                    entry.path("level").asText(),
                    uuid(entry.path("operator").asText()),
                    before.priority(),
                    now.category(),
                    now.language());
            boolean reopens = i + 1 < entries.size()
                    && entries.get(i + 1).path("kind").asText().equals("REOPENED")
                    && entries.get(i + 1).path("reference").equals(entry.path("reference"));
            note(entry, before, reopens);
        }
        recorded.state = now;
        recorded.facts.addAll(ticket.escalations.stream()
                .map(fact -> new RecordedFact(
                        fact.done(), fact.at(), stateAt(fact.at()), fact.about(), fact.author(), fact.yes()))
                .toList());
        recorded.facts.sort(Comparator.comparing(RecordedFact::at));
        recorded.splitOff.addAll(ticket.splitOff);
        readClocks();
    }

    private void note(JsonNode entry, RecordedState before, boolean reopens) {
        Instant at = Instant.parse(entry.path("occurredAt").asText());
        UUID about = uuid(entry.path("reference").asText());
        UUID actor = uuid(entry.at("/actor/id").asText());
        switch (entry.path("kind").asText()) {
            case "OPENED" -> {
                UUID said = UUID.fromString(ticket.opening);
                Instant saidAt = ticket.saidAt == null ? at : ticket.saidAt;
                recorded.note(day.calls.containsKey(said) ? Done.CALLS : Done.WRITES, saidAt, said);
            }
            case "RECEIVED" -> {
                RecordedCall call = about == null ? null : day.calls.get(about);
                Done said = call == null ? Done.WRITES : call.outbound ? Done.WE_CALL : Done.CALLS;
                recorded.note(reopens ? Done.COMES_BACK : said, at, about);
            }
            case "ASSIGNED" -> assigned(entry.path("cause").asText(), at, before);
            case "REPLIED" -> {
                if (actor != null) { // that it has come is no answer
                    recorded.note(Done.REPLIES, at, about, day.staff.as(actor, recorded.state), true);
                }
            }
            case "RESOLVED" -> recorded.note(Done.RESOLVES, at, null, recorded.state.by(actor), false);
            case "REOPENED" -> {
                if (entry.path("cause").asText().equals("OPERATOR")) {
                    recorded.note(Done.REOPENS, at, null);
                }
            }
            case "CLASSIFIED" -> recorded.note(Done.CLASSIFIES, at, null);
            case "CLOSED" -> recorded.note(Done.CLOSES, at, null);
            case "MERGED" -> recorded.note(Done.MERGES, at, about);
            case "UNMERGED" -> recorded.note(Done.UNMERGES, at, about);
            case "SPLIT" -> recorded.note(Done.SPLITS, at, about);
            case "MESSAGES_ARRIVED" -> arrivals.add(at);
            case "MARKED_SPAM" -> recorded.note(Done.MARKS_SPAM, at, null);
            default -> {
                // nothing that is counted
            }
        }
    }

    private void assigned(String cause, Instant at, RecordedState before) {
        if (cause.equals("ESCALATION") || cause.equals("RETURN")) {
            recorded.note(cause.equals("RETURN") ? Done.MOVES_BACK : Done.MOVES_UP, at, null);
            return;
        }
        if (cause.equals("DISPATCH")) {
            recorded.note(Done.MACHINE_ASSIGNS, at, null);
            return;
        }
        boolean otherTeam = !String.valueOf(before.team()).equals(recorded.state.team());
        UUID operator = recorded.state.operator();
        boolean colleague = before.operator() != null && operator != null && !operator.equals(before.operator());
        recorded.note(otherTeam || colleague ? Done.HANDS_ON : Done.TAKES, at, null, null, otherTeam);
    }

    private void readClocks() {
        for (JsonNode clock : items(HotlineService.ESCALATION, "/v1/tickets/" + ticket.id() + "/clocks")) {
            Instant started = Instant.parse(clock.path("startedAt").asText());
            RecordedPromise promise = new RecordedPromise(
                    UUID.randomUUID(),
                    clock.path("target").asText(),
                    clock.path("episode").asInt(),
                    started,
                    stateAt(promised(started, clock)).by(null));
            promise.dueAt = Instant.parse(clock.path("dueAt").asText());
            promise.metAt = moment(clock, "metAt");
            promise.breachedAt = moment(clock, "breachedAt");
            promise.pausedAt = moment(clock, "pausedAt");
            promise.cancelledAt = clock.path("state").asText().equals("CANCELLED") ? started : null;
            recorded.promises.add(promise);
        }
    }

    /** When an answer was promised: if by then somebody had waited for it elsewhere, the clock started earlier than that. */
    private Instant promised(Instant started, JsonNode clock) {
        boolean resolution = clock.path("target").asText().equals("RESOLUTION");
        Instant met = moment(clock, "metAt");
        Instant arrived = arrivals.stream()
                .filter(at -> at.isAfter(started) && (met == null || !at.isAfter(met)))
                .filter(at -> !resolution && isUnansweredBetween(started, at))
                .findFirst()
                .orElse(null);
        if (arrived == null) {
            return started;
        }
        return recorded.facts.stream()
                .filter(fact ->
                        List.of(Done.WRITES, Done.CALLS, Done.COMES_BACK).contains(fact.done()))
                .map(RecordedFact::at)
                .filter(at -> !at.isBefore(started) && at.isBefore(arrived))
                .filter(at -> isUnansweredBetween(at, arrived))
                .findFirst()
                .orElse(arrived);
    }

    private boolean isUnansweredBetween(Instant from, Instant to) {
        return recorded.facts.stream()
                .filter(fact -> fact.done() == Done.REPLIES)
                .noneMatch(fact -> !fact.at().isBefore(from) && !fact.at().isAfter(to));
    }

    private RecordedState stateAt(Instant moment) {
        return recorded.facts.stream()
                .filter(fact -> !fact.at().isAfter(moment))
                .reduce((earlier, later) -> later)
                .map(RecordedFact::state)
                .orElse(recorded.facts.get(0).state());
    }

    private static @Nullable Instant moment(JsonNode clock, String field) {
        return clock.hasNonNull(field) ? Instant.parse(clock.path(field).asText()) : null;
    }

    private List<JsonNode> items(HotlineService service, String path) {
        JsonNode answer = day.supervisor.get(service, path).expect(200).json();
        List<JsonNode> items = new ArrayList<>();
        (answer.has("items") ? answer.path("items") : answer).forEach(items::add);
        return items;
    }

    private static @Nullable UUID uuid(String text) {
        String id = nothing(text);
        return id == null ? null : UUID.fromString(id);
    }

    private static @Nullable String nothing(String text) {
        return text.isEmpty() || text.equals("null") ? null : text;
    }
}
