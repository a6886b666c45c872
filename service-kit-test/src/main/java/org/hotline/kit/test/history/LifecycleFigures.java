package org.hotline.kit.test.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What became of tickets as a whole: closed, solved, left. */
final class LifecycleFigures extends TicketFigures {

    LifecycleFigures(RecordedTicket ticket, FiguresCriteria criteria, List<Count> counts) {
        super(ticket, criteria, counts);
    }

    void count(String kpi) {
        switch (kpi) {
            case "tickets-closed" -> closures();
            case "backlog" -> backlog();
            default -> resolution();
        }
    }

    private void closures() {
        for (RecordedFact fact : ticket.facts) {
            if (fact.is(Done.CLOSES) && criteria.knows(fact.at()) && !takenBack(fact)) {
                add(fact.at(), closedAtEnd(fact), fact.state());
            }
        }
    }

    private boolean closedAtEnd(RecordedFact closed) {
        List<RecordedFact> later = ticket.facts.subList(ticket.facts.indexOf(closed), ticket.facts.size());
        return later.stream()
                .noneMatch(fact -> (fact.is(Done.COMES_BACK) || fact.is(Done.REOPENS))
                        && criteria.knows(fact.at())
                        && fact.at().isBefore(criteria.to()));
    }

    /** With the merge that it belonged to. */
    private boolean takenBack(RecordedFact closed) {
        List<RecordedFact> facts = ticket.facts;
        int i = facts.indexOf(closed);
        boolean merged = i > 0 && facts.get(i - 1).is(Done.MERGES);
        return merged && facts.subList(i, facts.size()).stream().anyMatch(fact -> fact.is(Done.UNMERGES));
    }

    private void backlog() {
        Instant end = criteria.asOf().isBefore(criteria.to()) ? criteria.asOf() : criteria.to();
        for (RecordedEpisode episode : RecordedEpisode.of(ticket)) {
            Instant ended = episode.ended();
            if (episode.begun.isBefore(end) && (ended == null || !ended.isBefore(end))) {
                RecordedState then = ticket.facts.stream()
                        .filter(fact -> fact.at().isBefore(end))
                        .reduce((earlier, later) -> later)
                        .map(RecordedFact::state)
                        .orElse(ticket.state);
                RecordedState channelled = then.on(ticket.state.channel());
                add(episode.begun, ticket.excluded(), true, seconds(ticket.created, end), channelled);
            }
        }
    }

    private void resolution() {
        if (!criteria.knows(ticket.created)) {
            return;
        }
        UUID owner = ticket.state.operator();
        boolean solved = false;
        for (RecordedEpisode episode : RecordedEpisode.of(ticket)) {
            RecordedFact resolved = episode.resolved;
            RecordedState resolver = resolved == null || resolved.author() == null ? null : resolved.author();
            owner = resolver == null ? ticket.state.operator() : resolver.operator();
            if (resolved != null && criteria.knows(resolved.at())) {
                boolean stands = !criteria.knows(episode.takenUp);
                solved |= stands;
                if (!criteria.cohort() && ticket.excluded() == null && resolver != null) {
                    add(resolved.at(), null, false, stands, null, resolver);
                }
            }
        }
        add(
                ticket.created,
                criteria.cohort() && solved,
                ticket.facts.get(0).state().by(owner));
    }
}
