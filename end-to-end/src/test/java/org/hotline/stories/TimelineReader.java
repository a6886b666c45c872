package org.hotline.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.test.ledger.Deed;
import org.hotline.kit.test.ledger.Done;
import org.hotline.kit.test.ledger.Matter;
import org.hotline.kit.test.ledger.Phoned;
import org.hotline.kit.test.ledger.Promised;
import org.hotline.kit.test.ledger.Standing;
import org.hotline.launcher.run.HotlineService;
import org.jspecify.annotations.Nullable;

/** Writes down when what was asked for was done, and whose the ticket was then, as the API answers it. */
final class TimelineReader {

    private final RandomDay day;
    private final RandomTicket ticket;
    private final Matter matter;

    private TimelineReader(RandomDay day, RandomTicket ticket) {
        this.day = day;
        this.ticket = ticket;
        ticket.refresh();
        Standing now = new Standing(
                ticket.text("channel"),
                day.account,
                ticket.text("team"),
                ticket.text("level"),
                uuid(ticket.text("operator")),
                ticket.text("priority"),
                nothing(ticket.text("category")),
                nothing(ticket.text("language")));
        this.matter = new Matter(
                UUID.fromString(ticket.id()),
                UUID.fromString(ticket.customerId()),
                null,
                Instant.parse(ticket.text("createdAt")),
                now);
    }

    static Matter read(RandomDay day, RandomTicket ticket) {
        TimelineReader reader = new TimelineReader(day, ticket);
        reader.read();
        return reader.matter;
    }

    private void read() {
        Standing now = matter.standing;
        List<JsonNode> entries = items(HotlineService.TICKET, "/v1/tickets/" + ticket.id() + "/timeline?limit=200");
        entries.sort(Comparator.comparing((JsonNode entry) ->
                        Instant.parse(entry.path("occurredAt").asText()))
                .thenComparing(entry -> entry.path("id").asText()));
        for (int i = 0; i < entries.size(); i++) {
            JsonNode entry = entries.get(i);
            Standing before = matter.standing;
            matter.standing = new Standing(
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
        matter.standing = now;
        matter.deeds.addAll(ticket.escalations.stream()
                .map(deed -> new Deed(
                        deed.done(), deed.at(), standingAt(deed.at()), deed.about(), deed.author(), deed.yes()))
                .toList());
        matter.deeds.sort(Comparator.comparing(Deed::at));
        matter.splitOff.addAll(ticket.splitOff);
        readClocks();
    }

    private void note(JsonNode entry, Standing before, boolean reopens) {
        Instant at = Instant.parse(entry.path("occurredAt").asText());
        UUID about = uuid(entry.path("reference").asText());
        UUID actor = uuid(entry.at("/actor/id").asText());
        switch (entry.path("kind").asText()) {
            case "OPENED" -> {
                UUID said = UUID.fromString(ticket.opening);
                Instant saidAt = ticket.saidAt == null ? at : ticket.saidAt;
                matter.note(day.calls.containsKey(said) ? Done.CALLS : Done.WRITES, saidAt, said);
            }
            case "RECEIVED" -> {
                Phoned call = about == null ? null : day.calls.get(about);
                Done said = call == null ? Done.WRITES : call.outbound ? Done.WE_CALL : Done.CALLS;
                matter.note(reopens ? Done.COMES_BACK : said, at, about);
            }
            case "ASSIGNED" -> assigned(entry.path("cause").asText(), at, before);
            case "REPLIED" ->
                matter.note(Done.REPLIES, at, about, actor == null ? null : day.staff.as(actor, matter.standing), true);
            case "RESOLVED" -> matter.note(Done.RESOLVES, at, null, matter.standing.by(actor), false);
            case "REOPENED" -> {
                if (entry.path("cause").asText().equals("OPERATOR")) {
                    matter.note(Done.REOPENS, at, null);
                }
            }
            case "CLASSIFIED" -> matter.note(Done.CLASSIFIES, at, null);
            case "CLOSED" -> matter.note(Done.CLOSES, at, null);
            case "MERGED" -> matter.note(Done.MERGES, at, about);
            case "UNMERGED" -> matter.note(Done.UNMERGES, at, about);
            case "SPLIT" -> matter.note(Done.SPLITS, at, about);
            case "MARKED_SPAM" -> matter.note(Done.MARKS_SPAM, at, null);
            default -> {
                // nothing that is counted
            }
        }
    }

    private void assigned(String cause, Instant at, Standing before) {
        if (cause.equals("ESCALATION") || cause.equals("RETURN")) {
            matter.note(cause.equals("RETURN") ? Done.MOVES_BACK : Done.MOVES_UP, at, null);
            return;
        }
        boolean otherTeam = !String.valueOf(before.team()).equals(matter.standing.team());
        UUID operator = matter.standing.operator();
        boolean colleague = before.operator() != null && operator != null && !operator.equals(before.operator());
        matter.note(otherTeam || colleague ? Done.HANDS_ON : Done.TAKES, at, null, null, otherTeam);
    }

    private void readClocks() {
        for (JsonNode clock : items(HotlineService.ESCALATION, "/v1/tickets/" + ticket.id() + "/clocks")) {
            Instant started = Instant.parse(clock.path("startedAt").asText());
            Promised promise = new Promised(
                    UUID.randomUUID(),
                    clock.path("target").asText(),
                    clock.path("episode").asInt(),
                    started,
                    Instant.parse(clock.path("dueAt").asText()),
                    standingAt(started).by(null));
            promise.metAt = moment(clock, "metAt");
            promise.breachedAt = moment(clock, "breachedAt");
            promise.pausedAt = moment(clock, "pausedAt");
            promise.cancelledAt = clock.path("state").asText().equals("CANCELLED") ? started : null;
            matter.promises.add(promise);
        }
    }

    private Standing standingAt(Instant moment) {
        return matter.deeds.stream()
                .filter(deed -> !deed.at().isAfter(moment))
                .reduce((earlier, later) -> later)
                .map(Deed::standing)
                .orElse(matter.deeds.get(0).standing());
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
