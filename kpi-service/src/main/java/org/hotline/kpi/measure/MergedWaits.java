package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** Since when the customer waits, by the fact that a merge brought something; not where it went back, or left the ticket solved. */
    Optional<Instant> since(Fact fact) {
        return fact.details() instanceof FactDetails.ArrivalDetails arrival
                        && history.stream().noneMatch(later -> takesBack(later, fact, arrival.other()))
                        && (fact.ticket().status() != TicketStatus.RESOLVED
                                || history.stream().anyMatch(next -> reopens(next, fact)))
                ? Optional.ofNullable(arrival.unansweredSince())
                : Optional.empty();
    }

    /** The earlier of when an answer is awaited anyway, and what merges brought before the ticket's fact with this number. */
    Instant earliest(Instant anyway, long before) {
        return history.stream()
                .filter(fact -> fact.ticket().sequence() < before)
                .flatMap(fact -> since(fact).stream())
                .reduce(anyway, (one, other) -> other.isBefore(one) ? other : one);
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
