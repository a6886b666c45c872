package org.hotline.ticket.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.ticket.importing.PastOutcome.PastEffect;
import org.hotline.ticket.team.Team;

/** Tickets of another system compared with what was taken over of them before, and what has to be written of them. */
final class PastBatch {

    private final UUID importId;
    private final Map<String, ImportedTicketTable.Told> known;
    private final Map<UUID, String> goneOn;
    private final Map<String, Team> teams;
    private final Map<String, PastTicket> changed = new LinkedHashMap<>();

    /**
     * Starts with nothing to write.
     *
     * @param importId the import that tells of them
     * @param known what was told of them before
     * @param goneOn the rules that are broken by what is told of them anew
     * @param teams those that they name
     */
    PastBatch(
            UUID importId,
            Map<String, ImportedTicketTable.Told> known,
            Map<UUID, String> goneOn,
            Map<String, Team> teams) {
        this.importId = importId;
        this.known = new HashMap<>(known);
        this.goneOn = goneOn;
        this.teams = teams;
    }

    PastOutcome take(PastTicket told) {
        List<String> strangers =
                told.teams().stream().filter(team -> !teams.containsKey(team)).toList();
        if (!strangers.isEmpty()) {
            return PastOutcome.refused("team", "must name a team; there is no " + strangers.get(0));
        }
        ImportedTicketTable.Told before = known.get(told.externalId());
        PastTicket now =
                before == null ? told.with(List.of()) : told.with(before.past().events());
        if (now.events().size() > PastTicket.MOST_EVENTS) {
            return PastOutcome.refused("events", "must be at most " + PastTicket.MOST_EVENTS + " of a ticket");
        }
        List<PastEvent> bare = now.events().stream().map(PastEvent::bare).toList();
        int added = bare.size() - (before == null ? 0 : before.past().events().size());
        ImportedTicketTable.ToldPast past = new ImportedTicketTable.ToldPast(now.createdAt(), bare);
        if (before != null
                && before.print().equals(told.print())
                && before.past().equals(past)) {
            return new PastOutcome(PastEffect.UNCHANGED, 0, null);
        }
        String rule = goneOn.get(told.ticketId());
        if (rule != null) {
            return PastOutcome.refused("externalId", rule);
        }
        known.put(told.externalId(), new ImportedTicketTable.Told(told.externalId(), importId, told.print(), past));
        changed.merge(told.externalId(), now, PastBatch::withTexts);
        if (before == null) {
            return new PastOutcome(PastEffect.CREATED, added, null);
        }
        return new PastOutcome(
                before.importId().equals(importId) ? PastEffect.CONTINUED : PastEffect.UPDATED, added, null);
    }

    /** What was said by the earlier of two tellings is known without its words by the later one. */
    private static PastTicket withTexts(PastTicket earlier, PastTicket later) {
        Map<String, PastEvent> said =
                earlier.events().stream().collect(Collectors.toMap(PastEvent::id, event -> event));
        List<PastEvent> events = new ArrayList<>();
        for (PastEvent event : later.events()) {
            PastEvent before = said.get(event.id());
            events.add(before != null && event.text() == null && before.bare().equals(event) ? before : event);
        }
        return later.of(events);
    }

    /** Tickets to be written, as all that was ever told of them says. */
    List<PastTicket> changed() {
        return List.copyOf(changed.values());
    }

    /** What is known of these from now on. */
    List<ImportedTicketTable.Told> told() {
        Set<String> ids = new HashSet<>(changed.keySet());
        return known.values().stream()
                .filter(one -> ids.contains(one.externalId()))
                .toList();
    }
}
