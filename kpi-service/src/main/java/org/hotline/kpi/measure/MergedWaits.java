package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotline.event.TicketStatus;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;

/** What merges brought to a ticket unanswered: it waits there, as long as they are not taken back. */
final class MergedWaits {

    private final List<Fact> history;

    MergedWaits(List<Fact> history) {
        this.history = history;
    }

    /**
     * Since when the customer waits, by the fact that a merge brought something; not where it went back, or left the ticket
     * solved.
     */
    Optional<Instant> since(Fact fact) {
        Optional<Instant> brought = fact.details() instanceof FactDetails.ArrivalDetails arrival
                        && history.stream().noneMatch(later -> takesBack(later, fact, arrival.other()))
                        && (fact.ticket().status() != TicketStatus.RESOLVED
                                || history.stream().anyMatch(next -> reopens(next, fact)))
                ? Optional.ofNullable(arrival.unansweredSince())
                : Optional.empty();
        return brought.flatMap(since -> withoutParts(fact, since));
    }

    /** Parts of it became tickets of their own before anybody answered; what is left may have waited less. */
    private Optional<Instant> withoutParts(Fact arrival, Instant since) {
        Set<UUID> filed = new HashSet<>();
        Instant left = since;
        for (Fact fact : history) {
            boolean later = fact.ticket().sequence() > arrival.ticket().sequence();
            if (fact.details() instanceof FactDetails.FilingDetails filing) {
                filed.add(filing.interactionId());
            } else if (later && fact.details() instanceof FactDetails.ReplyDetails reply && !reply.automated()) {
                break;
            } else if (later
                    && fact.details() instanceof FactDetails.SplitDetails split
                    && split.interactionIds() != null
                    && !filed.containsAll(split.interactionIds())) {
                Instant unanswered = split.unansweredSince();
                if (unanswered == null) {
                    return Optional.empty();
                }
                left = unanswered.isAfter(left) ? unanswered : left;
            }
        }
        return Optional.of(left);
    }

    /** The earlier of when an answer is awaited anyway, and what merges brought between these two facts of the ticket. */
    Instant earliest(Instant anyway, long after, long before) {
        return history.stream()
                .filter(fact ->
                        fact.ticket().sequence() > after && fact.ticket().sequence() < before)
                .flatMap(fact -> since(fact).stream())
                .reduce(anyway, (one, other) -> other.isBefore(one) ? other : one);
    }

    /** The earliest that merges brought in the episodes from one to another; what opens the ticket again belongs to what it opens. */
    Optional<Instant> earliestOf(int from, int to) {
        return history.stream()
                .filter(fact -> episode(fact) >= from && episode(fact) <= to)
                .flatMap(fact -> since(fact).stream())
                .min(Comparator.naturalOrder());
    }

    private int episode(Fact fact) {
        boolean opens = fact.is(FactType.MESSAGES_ARRIVED) && history.stream().anyMatch(next -> reopens(next, fact));
        return fact.ticket().episode() + (opens ? 1 : 0);
    }

    private static boolean takesBack(Fact later, Fact arrival, UUID other) {
        return (later.is(FactType.MESSAGES_WENT_BACK) || later.is(FactType.SOLVED_AGAIN))
                && later.ticket().sequence() > arrival.ticket().sequence()
                && later.details().equals(new FactDetails.LinkDetails(other));
    }

    private static boolean reopens(Fact next, Fact arrival) {
        return next.is(FactType.REOPENED)
                && next.ticket().sequence() == arrival.ticket().sequence() + 1;
    }
}
